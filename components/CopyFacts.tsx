import type { Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';
import { LeftOutList } from './LeftOutList.tsx';
import type { ShownCapture } from './shown-capture.ts';

/** What was kept and what was not: the instant, whether the copy is still what was saved, what the page held besides. */
export function CopyFacts(props: { texts: Texts; capture: ShownCapture }) {
  const { texts, capture } = props;
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
      <LeftOutList texts={texts} label={texts.t('archive.left-out')} leftOut={capture.leftOut} />
    </section>
  );
}
