import { isAgain, momentBefore, versionMoments } from '../core/articles/version-moments.ts';
import type { Texts } from '../locales/texts.ts';
import type { ListedArticle } from './article-line.ts';
import { instantText } from './day-words.ts';

/** What one address said, latest first; the version that is shown is marked wherever it stands. */
export function Versions(props: {
  texts: Texts;
  captures: ListedArticle['captures'];
  shown: string;
  link: (captureId: string) => string;
  /** `again`: beside what the page said before it went back to that version. */
  compareLink: (captureId: string, again: boolean) => string;
}) {
  const { texts, captures } = props;
  if (captures.length < 2) return null;
  const moments = versionMoments(captures);
  return (
    <nav class="versions" aria-label={texts.t('archive.version')}>
      <h2>{texts.t('archive.versions', { count: captures.length })}</h2>
      <ul>
        {moments.toReversed().map((moment) => {
          const { captureId, at, savedAt } = moment;
          const again = isAgain(moment);
          return (
            <li key={`${captureId} ${at}`}>
              <a href={props.link(captureId)} aria-current={captureId === props.shown ? 'page' : undefined}>
                {instantText(at, texts.language)}
              </a>
              {again && (
                <>
                  {' · '}
                  <span class="faint">
                    {texts.t('archive.version-again', { when: instantText(savedAt, texts.language) })}
                  </span>
                </>
              )}
              {momentBefore(moments, moment) && (
                <>
                  {' · '}
                  <a href={props.compareLink(captureId, again)}>{texts.t('compare.title')}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
