import type { Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';

/** The captures of one address, latest first; the one that is shown is marked. */
export function Versions(props: {
  texts: Texts;
  /** Latest last. */
  captures: readonly { readonly id: string; readonly savedAt: string }[];
  shown: string;
  link: (captureId: string) => string;
  compareLink: (captureId: string) => string;
}) {
  const { texts, captures } = props;
  if (captures.length < 2) return null;
  return (
    <nav class="versions" aria-label={texts.t('archive.version')}>
      <h2>{texts.t('archive.versions', { count: captures.length })}</h2>
      <ul>
        {captures.toReversed().map(({ id, savedAt }, at) => (
          <li key={id}>
            <a href={props.link(id)} aria-current={id === props.shown ? 'page' : undefined}>
              {instantText(savedAt, texts.language)}
            </a>
            {at < captures.length - 1 && (
              <>
                {' · '}
                <a href={props.compareLink(id)}>{texts.t('compare.title')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
