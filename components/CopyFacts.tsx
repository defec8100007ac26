import type { Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';
import type { ShownCapture } from './shown-capture.ts';

/** What was kept and what was not: the instant, whether the copy is still what was saved, what the page held besides. */
export function CopyFacts(props: { texts: Texts; capture: ShownCapture }) {
  const { texts, capture } = props;
  const number = new Intl.NumberFormat(texts.language);
  return (
    <section class="copy" data-intact={capture.intact}>
      <h2>{texts.t('archive.about-copy')}</h2>
      <p>{texts.t('archive.saved', { when: instantText(capture.savedAt, texts.language) })}</p>
      <p class={capture.intact ? 'good' : 'bad'}>
        {texts.t(capture.intact ? 'archive.intact' : 'archive.not-intact')}
      </p>
      <details>
        <summary>{texts.t('archive.hash')}</summary>
        <code dir="ltr" class="hash">
          {capture.hashes.text}
        </code>
      </details>
      {capture.leftOut.length > 0 && (
        <details>
          <summary>{texts.t('archive.left-out')}</summary>
          <ul>
            {capture.leftOut.map(({ kind, chars }) => {
              const key = `left-out.${kind}`;
              return (
                <li key={kind}>
                  {texts.has(key) ? texts.t(key) : kind}{' '}
                  <span class="faint">{texts.t('archive.chars', { count: number.format(chars) })}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
