import type { Texts } from '../locales/texts.ts';

export type Copied = 'no' | 'yes' | 'failed';

/** The article as a line of a bibliography, to be seen before it is copied; it can be selected where copying fails. */
export function Citation(props: { texts: Texts; citation: string; copied: Copied; onCopy: () => void }) {
  const { texts, citation, copied, onCopy } = props;
  return (
    <section class="citation">
      <h2>{texts.t('cite.title')}</h2>
      <p class="cited" data-cited>
        {citation}
      </p>
      <button type="button" data-act="copy" aria-keyshortcuts="c" onClick={onCopy}>
        {texts.t('cite.copy')}
      </button>{' '}
      <span role="status" class={copied === 'failed' ? 'bad' : 'good'}>
        {copied === 'yes' && texts.t('cite.copied')}
        {copied === 'failed' && texts.t('cite.failed')}
      </span>
    </section>
  );
}
