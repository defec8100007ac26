import { useEffect, useRef } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';

/** What the reader said of a page and of its site; null where nothing was said. */
export interface Said {
  readonly pages: boolean | null;
  readonly sites: boolean | null;
}

/**
 * Says that the page, or its whole site, is or isn't about the mission, and takes it back. The focus stays where the
 * reader acted: an act is replaced by the one that undoes it.
 */
export function Correction(props: {
  texts: Texts;
  /** Whether the page is taken to be about the mission now. */
  about: boolean;
  said: Said;
  /** Host, with the path of the outlet where several share one. */
  site: string;
  onCorrect: (kind: keyof Said, about: boolean | null) => void;
}) {
  const { texts, about, said, site } = props;
  const root = useRef<HTMLElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current) root.current?.querySelector<HTMLElement>('button, summary')?.focus();
    acted.current = false;
  }, [said.pages, said.sites]);
  const correct = (kind: keyof Said, now: boolean | null): void => {
    acted.current = true;
    props.onCorrect(kind, now);
  };
  const kinds = (['pages', 'sites'] as const).filter((kind) => said[kind] !== null);
  // What was said of a site can be said otherwise of one page of it, not the other way round.
  const open = (['pages', 'sites'] as const).filter((kind) => said[kind] === null && said.pages === null);
  const verdict = about ? 'not' : 'is';
  return (
    <section class="correction" ref={root} aria-label={texts.t('correct.title')}>
      <div role="status">
        {kinds.map((kind) => (
          <p key={kind} data-said={kind}>
            {texts.t(`correct.said-${kind}-${said[kind] ? 'is' : 'not'}`, { site })}{' '}
            <button type="button" class="plain" data-act="uncorrect" onClick={() => correct(kind, null)}>
              {texts.t('archive.undo')}
            </button>
          </p>
        ))}
      </div>
      {open.length > 0 && (
        <details key={kinds.join()}>
          <summary>{texts.t(`correct.ask-${verdict}`)}</summary>
          <div class="acts">
            {open.map((kind) => (
              <button
                type="button"
                key={kind}
                data-act={`correct-${kind}`}
                onClick={() => correct(kind, !about)}
              >
                {texts.t(`correct.${kind}-${verdict}`, { site })}
              </button>
            ))}
          </div>
          <p class="faint">{texts.t('correct.note')}</p>
        </details>
      )}
    </section>
  );
}
