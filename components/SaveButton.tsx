import type { SaveOutcome } from '../core/articles/article.ts';
import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';

/** How far a save has come. `done` is reached only when the archive has told that it committed. */
export type SaveState =
  | { readonly step: 'idle' }
  | { readonly step: 'before'; readonly savedAt: string }
  | { readonly step: 'private' }
  | { readonly step: 'saving' }
  | { readonly step: 'done'; readonly outcome: SaveOutcome }
  | { readonly step: 'failed'; readonly error: Reason };

const DONE: Readonly<Record<SaveOutcome['status'], readonly [label: TextKey, status: TextKey]>> = {
  saved: ['save.saved', 'save.saved-status'],
  'new-version': ['save.new-version', 'save.new-version-status'],
  'already-saved': ['save.already', 'save.already-status'],
};

function wordsOf(state: SaveState, texts: Texts): { label: string; status: string } {
  const { t } = texts;
  switch (state.step) {
    case 'idle':
      return { label: t('save.idle'), status: '' };
    case 'before': {
      const when = instantText(state.savedAt, texts.language);
      return { label: t('save.again'), status: `${t('save.before', { when })}. ${t('save.before-status')}` };
    }
    case 'private':
      return { label: t('save.private'), status: t('save.private-note') };
    case 'saving':
      return { label: t('save.saving'), status: t('save.saving') };
    case 'done': {
      const [label, status] = DONE[state.outcome.status];
      return {
        label: t(label),
        status: t(status, { when: instantText(state.outcome.savedAt, texts.language) }),
      };
    }
    case 'failed':
      return { label: t('save.retry'), status: `${t('save.failed')}: ${texts.reason(state.error)}` };
  }
}

/** The save button with its spoken status. It stays in place and focusable in every state. */
export function SaveButton(props: {
  texts: Texts;
  state: SaveState;
  onSave: () => void;
  /** Where the saved article can be read, once there is one. */
  archiveLink: ((articleId: string) => string) | null;
}) {
  const { texts, state } = props;
  const { label, status } = wordsOf(state, texts);
  const busy = state.step === 'saving' || state.step === 'done';
  return (
    <div class="save" data-step={state.step}>
      <button
        type="button"
        class="main"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) props.onSave();
        }}
      >
        {state.step === 'done' && <span aria-hidden="true">✓ </span>}
        {label}
      </button>
      <p class="status" role="status" aria-live="polite">
        {status}
      </p>
      {state.step === 'done' && props.archiveLink && (
        <a href={props.archiveLink(state.outcome.articleId)} target="_blank" rel="noopener">
          {texts.t('save.open')}
        </a>
      )}
    </div>
  );
}
