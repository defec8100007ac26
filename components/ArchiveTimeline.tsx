import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimeBin, Timeline } from '../core/overview/timeline.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText } from './day-words.ts';
import { languageName } from './language-name.ts';
import { spanText } from './span-text.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** A known event with its title in the interface's language. */
export interface ShownEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly end: string | null;
}

/** Draws into an element and gives what undoes it. A function, so that the plotting library is loaded when it is needed. */
export type DrawTimeline = (
  into: HTMLElement,
  what: {
    readonly texts: Texts;
    readonly timeline: Timeline;
    readonly events: readonly ShownEvent[];
    readonly onTime: (bin: TimeBin) => void;
    /** Told of the event that is pointed at or tapped. */
    readonly onEvent: (event: ShownEvent | null) => void;
  },
) => () => void;

interface Props {
  readonly texts: Texts;
  readonly timeline: Timeline;
  readonly events: readonly ShownEvent[];
  /** A time is asked for already. */
  readonly narrowed: boolean;
  readonly draw: DrawTimeline;
  readonly onTime: (bin: TimeBin) => void;
  readonly onAllTime: () => void;
}

/** Last day of a bin, inclusive. */
const lastDay = ({ to }: TimeBin): string => Temporal.PlainDate.from(to).subtract({ days: 1 }).toString();

export const binText = (bin: TimeBin, texts: Texts): string =>
  spanText({ from: bin.from, to: lastDay(bin) }, texts);

const languagesOf = ({ bins }: Timeline): string[] =>
  [...new Set(bins.flatMap(({ counts }) => Object.keys(counts)))].sort();

/** The same as the drawing, for those who can't see it, and for keys. Empty stretches without events are left out. */
function TimelineTable({ texts, timeline, events, onTime }: Props) {
  const languages = languagesOf(timeline);
  const within = (bin: TimeBin): readonly ShownEvent[] =>
    events.filter(({ date, end }) => date < bin.to && (end ?? date) >= bin.from);
  const rows = timeline.bins
    .map((bin) => ({ bin, known: within(bin) }))
    .filter(({ bin, known }) => bin.total > 0 || known.length > 0);
  return (
    <div class="scrolled">
      <table aria-label={texts.t('timeline.table')}>
        <thead>
          <tr>
            <th scope="col">{texts.t(`timeline.${timeline.unit}`)}</th>
            {languages.map((tag) => (
              <th scope="col" key={tag}>
                {languageName(tag || null, texts)}
              </th>
            ))}
            <th scope="col">{texts.t('timeline.events')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bin, known }) => (
            <tr key={bin.from}>
              <th scope="row">
                {bin.total > 0 ? (
                  <button type="button" class="plain" onClick={() => onTime(bin)}>
                    {binText(bin, texts)}
                  </button>
                ) : (
                  binText(bin, texts)
                )}
              </th>
              {languages.map((tag) => (
                <td key={tag}>{bin.counts[tag] ? texts.t('facet.count', { count: bin.counts[tag] }) : ''}</td>
              ))}
              <td>
                {known.map(({ id, title, date }) => (
                  <p key={id}>
                    {title} <span class="faint">{dayText(date, texts.language)}</span>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The articles found over time, by language, with the known events of that time. */
export function ArchiveTimeline(props: Props) {
  const { texts, timeline, events, draw, onTime } = props;
  const place = useRef<HTMLDivElement>(null);
  // A time that is chosen in the table may be its last row; the way back takes the focus, and gives it back to the table.
  const section = useKeptFocus<HTMLElement>((gone, part) =>
    part?.querySelector<HTMLElement>(gone.dataset.act ? 'summary' : '[data-act=all-time]'),
  );
  const [open, setOpen] = useState(false);
  const [pointed, onEvent] = useState<ShownEvent | null>(null);
  useEffect(() => {
    onEvent(null);
    return place.current ? draw(place.current, { texts, timeline, events, onTime, onEvent }) : undefined;
  }, [texts, timeline, events, draw, onTime]);
  return (
    <section class="archive-timeline" ref={section} aria-label={texts.t('timeline.title')}>
      <ul class="legend" aria-hidden="true">
        {languagesOf(timeline).map((tag) => (
          <li key={tag} data-language={tag}>
            {languageName(tag || null, texts)}
          </li>
        ))}
      </ul>
      <div class="plot" ref={place} aria-hidden="true" />
      <p class="pointed" aria-hidden="true">
        {pointed && (
          <>
            <bdi>{pointed.title}</bdi> <span class="faint">{dayText(pointed.date, texts.language)}</span>
          </>
        )}
      </p>
      <div class="acts">
        {/* First, for the words beside it change when what was found is there: it would move under the mouse. */}
        {props.narrowed && (
          <button type="button" class="plain" data-act="all-time" onClick={props.onAllTime}>
            {texts.t('timeline.all')}
          </button>
        )}
        <p class="faint">
          {texts.t(`timeline.by-${timeline.unit}`)}
          {timeline.undated > 0 && ` ${texts.t('timeline.undated', { count: timeline.undated })}`}
        </p>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.t('timeline.table')}</summary>
        {open && <TimelineTable {...props} />}
      </details>
    </section>
  );
}
