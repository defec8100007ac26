import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { DateMention } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';
import { fromArticle } from './day-distance.ts';
import { Printed } from './Printed.tsx';
import { spanText } from './span-text.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The dates of a page that mean the same days; `starts` are its places in the text. */
interface Tick {
  readonly key: string;
  readonly first: DateMention;
  readonly starts: readonly number[];
}

function ticksOf(dates: readonly DateMention[]): Tick[] {
  const ticks = new Map<string, { key: string; first: DateMention; starts: number[] }>();
  for (const date of dates) {
    // Where the day cannot be told, each is its own.
    const known = date.from !== null || date.to !== null;
    const key = known ? `${date.from} ${date.to}` : `? ${date.start}`;
    const tick = ticks.get(key);
    if (tick) tick.starts.push(date.start);
    else ticks.set(key, { key, first: date, starts: [date.start] });
  }
  return [...ticks.values()];
}

const when = ({ first }: Tick): string => first.from ?? first.to ?? '';
const byDay = (a: Tick, b: Tick): number =>
  when(a).localeCompare(when(b)) || (a.first.to ?? '').localeCompare(b.first.to ?? '');

const SHOWN_AT_FIRST = 8;

/** Those nearest to the article's day where not all fit: they are what it tells of. */
function nearest(ticks: readonly Tick[], day: string | null): Tick[] {
  const away = (tick: Tick): number =>
    day === null || when(tick) === ''
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(Date.parse(when(tick)) - Date.parse(day));
  return [...ticks].sort((a, b) => away(a) - away(b)).slice(0, SHOWN_AT_FIRST);
}

/**
 * The dates of a page in their order in time, with the article's own day among them. Choosing one leads to its place on
 * the page, choosing it again to the next one.
 */
export function DateTimeline(props: {
  texts: Texts;
  dates: readonly DateMention[];
  /** ISO day of the article, or null. */
  day: string | null;
  pageLanguage: string | null;
  onShow: (start: number) => void;
}) {
  const { texts, day } = props;
  const [all, showAll] = useState(false);
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  // Those that come are in between: the list is gone through from its beginning.
  const list = useKeptFocus<HTMLDivElement>((_, part) => part?.querySelector('button'));
  const ticks = ticksOf(props.dates);
  if (ticks.length === 0) return <p class="faint">{texts.t('list.no-dates')}</p>;
  const chosen = all ? ticks : nearest(ticks, day);
  const known = chosen.filter((tick) => when(tick) !== '').sort(byDay);
  const unknown = chosen.filter((tick) => when(tick) === '');
  // The article stands before the first date that begins after it, or where its own day is one of the dates.
  const isOwn = ({ first }: Tick): boolean => day !== null && first.from === day && first.to === day;
  const own = day === null || known.some(isOwn) ? -1 : known.filter((tick) => when(tick) <= day).length;
  const show = ({ key, starts }: Tick): void => {
    const turn = turns[key] ?? 0;
    setTurns({ ...turns, [key]: turn + 1 });
    props.onShow(starts[turn % starts.length]!);
  };
  const row = (tick: Tick) => {
    const { first, starts } = tick;
    const distance = day === null ? null : fromArticle(first, day, texts);
    return (
      <button type="button" class="row" onClick={() => show(tick)}>
        <span class="meaning">
          {spanText(first, texts) || texts.t('date.unresolved')}
          {first.approximate && <span class="faint"> · {texts.t('date.approximate')}</span>}
        </span>
        <span class="as-printed">
          <Printed text={first.text} lang={props.pageLanguage} />
          {starts.length > 1 && (
            <span class="faint"> · {texts.t('list.times', { count: starts.length })}</span>
          )}
        </span>
        {distance && <span class="faint distance">{distance}</span>}
      </button>
    );
  };
  const marker = day !== null && (
    <li class="own">
      <span class="meaning">{spanText({ from: day, to: day }, texts)}</span>
      <span class="faint"> · {texts.t('timeline.article')}</span>
    </li>
  );
  return (
    <div ref={list}>
      <ol class="timeline" aria-label={texts.t('list.dates')}>
        {known.map((tick, at) => (
          <Fragment key={tick.key}>
            {at === own && marker}
            <li
              class={isOwn(tick) ? 'own' : undefined}
              data-rough={tick.first.from === tick.first.to ? undefined : ''}
            >
              {row(tick)}
            </li>
          </Fragment>
        ))}
        {own === known.length && marker}
      </ol>
      {unknown.length > 0 && (
        <>
          <h3>{texts.t('timeline.no-day')}</h3>
          <ul class="timeline unplaced">
            {unknown.map((tick) => (
              <li key={tick.key}>{row(tick)}</li>
            ))}
          </ul>
        </>
      )}
      {!all && ticks.length > SHOWN_AT_FIRST && (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          {texts.t('list.more', { count: ticks.length })}
        </button>
      )}
    </div>
  );
}
