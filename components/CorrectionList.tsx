import type { Texts } from '../locales/texts.ts';
import type { Said } from './Correction.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What was said of a page (its canonical URL) or a site. */
export interface CorrectionEntry {
  readonly kind: keyof Said;
  readonly of: string;
  readonly about: boolean;
}

/** Everything that the reader corrected, each with the act that takes it back. */
export function CorrectionList(props: {
  texts: Texts;
  entries: readonly CorrectionEntry[];
  onForget: (entry: CorrectionEntry) => void;
}) {
  const { texts, entries } = props;
  const section = useKeptFocus<HTMLElement>();
  return (
    <section ref={section}>
      <h2>{texts.t('correct.title')}</h2>
      {entries.length === 0 ? (
        <p class="faint">{texts.t('correct.none')}</p>
      ) : (
        <ul class="hosts">
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.of}`} data-corrected={entry.of}>
              <span>
                <bdi dir="ltr">{entry.of}</bdi>{' '}
                <span class="faint">
                  {texts.t(`correct.listed-${entry.kind}-${entry.about ? 'is' : 'not'}`)}
                </span>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={texts.t('correct.forget-named', { name: entry.of })}
                onClick={() => props.onForget(entry)}
              >
                {texts.t('archive.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
