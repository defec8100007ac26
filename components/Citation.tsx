import type { Texts } from '../locales/texts.ts';

export type Copied = 'no' | 'yes' | 'failed';

const SAID = { yes: 'cite.copied', failed: 'cite.failed' } as const;

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
        {copied !== 'no' && texts.t(SAID[copied])}
      </span>
    </section>
  );
}

/** The same for eyes, wherever the page stands: read out it is already. */
export function CopiedToast({ texts, copied }: { texts: Texts; copied: Copied }) {
  if (copied === 'no') return null;
  return (
    <p class="toast" data-toast="copied" aria-hidden="true">
      <span class={copied === 'failed' ? 'bad' : 'good'}>{texts.t(SAID[copied])}</span>
    </p>
  );
}
