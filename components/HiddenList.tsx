import type { Texts } from '../locales/texts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** An actor that is not highlighted, anywhere or on one page. */
export interface HiddenEntry {
  readonly actor: string;
  readonly name: string;
  /** Canonical URL; null for everywhere. */
  readonly page: string | null;
}

/** What the reader switched off by name, each with the act that takes it back. */
export function HiddenList(props: {
  texts: Texts;
  entries: readonly HiddenEntry[];
  onShow: (entry: HiddenEntry) => void;
}) {
  const { texts, entries } = props;
  const section = useKeptFocus<HTMLElement>();
  return (
    <section ref={section}>
      <h2>{texts.t('options.hidden')}</h2>
      {entries.length === 0 ? (
        <p class="faint">{texts.t('options.hidden-none')}</p>
      ) : (
        <ul class="hosts">
          {entries.map((entry) => (
            <li key={`${entry.page} ${entry.actor}`} data-actor={entry.actor}>
              <span>
                <bdi>{entry.name}</bdi>{' '}
                <span class="faint">
                  {entry.page === null ? texts.t('options.hidden-never') : <bdi dir="ltr">{entry.page}</bdi>}
                </span>
              </span>
              <button type="button" class="plain" onClick={() => props.onShow(entry)}>
                {texts.t('options.show-again', { name: entry.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
