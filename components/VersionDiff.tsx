import { useState } from 'preact/hooks';
import type { DaySpan } from '../core/annotate/annotation.ts';
import type { Change, VersionChanges } from '../core/articles/version-changes.ts';
import type { TextKey, Texts, WordParam } from '../locales/texts.ts';
import { instantText } from './day-words.ts';
import { directionIn } from './Printed.tsx';
import { spanText } from './span-text.ts';
import { useViewHeading } from './use-view-heading.ts';

/** A stretch of text that two versions share, or that one of them has alone. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

interface Props {
  readonly texts: Texts;
  /** BCP 47, of the article. */
  readonly language: string | null;
  /** ISO instants. */
  readonly before: string;
  readonly after: string;
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  readonly changes: VersionChanges;
  readonly word: WordParam;
}

/** Words of a longer unchanged stretch that stay beside a change. */
const BESIDE = 14;

/** A stretch that stayed the same: only what stands beside changes, until the reader asks for all of it. */
function Same({ texts, text, first, last }: { texts: Texts; text: string; first: boolean; last: boolean }) {
  const [all, showAll] = useState(false);
  const words = text.split(/(?<=\s)(?=\S)/u);
  const head = first ? 0 : BESIDE;
  const tail = last ? 0 : BESIDE;
  if (all || words.length <= head + tail + BESIDE) return <>{text}</>;
  const hidden = words.length - head - tail;
  return (
    <>
      {words.slice(0, head).join('')}
      <button type="button" class="same" lang={texts.language} dir="auto" onClick={() => showAll(true)}>
        {texts.t('compare.same', { count: hidden })}
      </button>{' '}
      {words.slice(words.length - tail).join('')}
    </>
  );
}

function Pieces({ texts, pieces, whole }: { texts: Texts; pieces: readonly Piece[]; whole: boolean }) {
  return (
    <>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at}`;
        if (kind === 'new') return <ins key={key}>{text}</ins>;
        if (kind === 'gone') return <del key={key}>{text}</del>;
        if (whole) return text;
        return <Same key={key} texts={texts} text={text} first={at === 0} last={at === pieces.length - 1} />;
      })}
    </>
  );
}

function Facts<T>(props: { texts: Texts; label: TextKey; change: Change<T>; shown: (one: T) => string }) {
  const { texts, label, change, shown } = props;
  const list = (key: TextKey, of: readonly T[], Mark: 'ins' | 'del') =>
    of.length > 0 && (
      <p>
        <span class="faint">{texts.t(key)}</span>{' '}
        {of.map((one, at) => (
          <span key={`${at}`}>
            {at > 0 && ' · '}
            <Mark>
              <bdi>{shown(one)}</bdi>
            </Mark>
          </span>
        ))}
      </p>
    );
  if (change.added.length + change.gone.length === 0) return null;
  return (
    <div class="fact" data-fact={label}>
      <h3>{texts.t(label)}</h3>
      {list('compare.added', change.added, 'ins')}
      {list('compare.gone', change.gone, 'del')}
    </div>
  );
}

/** What changed between two versions: headline, names, days and figures first, then the text word by word. */
export function VersionDiff(props: Props) {
  const { texts, language, before, after, title, text, changes, word } = props;
  const lang = language ?? undefined;
  const nameOf = (id: string): string => word('actor', id) ?? id;
  const heading = useViewHeading(texts, texts.t('compare.title'));
  return (
    <div class="compare">
      <h1 ref={heading} tabIndex={-1}>
        {texts.t('compare.title')}
      </h1>
      <p class="faint">
        {texts.t('compare.between', {
          before: instantText(before, texts.language),
          after: instantText(after, texts.language),
        })}
      </p>
      <section>
        <h2>{texts.t('compare.headline')}</h2>
        <p class="headline" lang={lang} dir={directionIn(language)}>
          <Pieces texts={texts} pieces={title} whole={true} />
        </p>
        {title.every(({ kind }) => kind === 'same') && (
          <p class="faint">{texts.t('compare.headline-same')}</p>
        )}
      </section>
      <section class="facts">
        <Facts texts={texts} label="compare.names" change={changes.names} shown={nameOf} />
        <Facts<DaySpan>
          texts={texts}
          label="compare.dates"
          change={changes.dates}
          shown={(span) => spanText(span, texts)}
        />
        <Facts texts={texts} label="compare.figures" change={changes.figures} shown={(one) => one} />
      </section>
      <section>
        <h2>{texts.t('compare.text')}</h2>
        <div class="reading changed" lang={lang} dir={directionIn(language)}>
          <Pieces texts={texts} pieces={text} whole={false} />
        </div>
      </section>
    </div>
  );
}
