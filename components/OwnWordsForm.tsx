import { useId, useState } from 'preact/hooks';
import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { ErrorNote } from './ErrorNote.tsx';

export interface OwnWords {
  readonly tags: readonly string[];
  readonly note: string;
  readonly gloss: string;
}

/** Whether what stands in the fields is in the archive. */
export type Keeping =
  | { readonly state: 'idle' }
  | { readonly state: 'keeping' }
  | { readonly state: 'kept' }
  | { readonly state: 'failed'; readonly error: Reason };

interface Props {
  readonly texts: Texts;
  /** As they are in the archive when the form opens. */
  readonly words: OwnWords;
  readonly keeping: Keeping;
  readonly onChange: (words: OwnWords) => void;
  readonly onRetry: () => void;
}

/** Commas of both scripts part tags. */
const tagsIn = (typed: string): string[] =>
  typed
    .split(/[,،]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

const SAID: Readonly<Partial<Record<Keeping['state'], TextKey>>> = {
  keeping: 'words.keeping',
  kept: 'words.kept',
};

/** Tags, a note and the title translated: kept as they are typed, without a button that could be forgotten. */
export function OwnWordsForm({ texts, words, keeping, onChange, onRetry }: Props) {
  const id = useId();
  const [typed, setTyped] = useState({ tags: words.tags.join('، '), note: words.note, gloss: words.gloss });
  const change = (part: Partial<typeof typed>): void => {
    const now = { ...typed, ...part };
    setTyped(now);
    onChange({ tags: tagsIn(now.tags), note: now.note, gloss: now.gloss });
  };
  const said = SAID[keeping.state];
  return (
    <section class="own-words">
      <h2>{texts.t('words.title')}</h2>
      <label for={`${id}-tags`}>{texts.t('words.tags')}</label>
      <input
        id={`${id}-tags`}
        type="text"
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={typed.tags}
        onInput={(event) => change({ tags: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class="faint">
        {texts.t('words.tags-hint')}
      </p>
      <label for={`${id}-gloss`}>{texts.t('words.gloss')}</label>
      <input
        id={`${id}-gloss`}
        type="text"
        dir="auto"
        value={typed.gloss}
        onInput={(event) => change({ gloss: event.currentTarget.value })}
      />
      <label for={`${id}-note`}>{texts.t('words.note')}</label>
      <textarea
        id={`${id}-note`}
        dir="auto"
        rows={3}
        value={typed.note}
        onInput={(event) => change({ note: event.currentTarget.value })}
      />
      <p class="faint" role="status">
        {said && texts.t(said)}
      </p>
      {keeping.state === 'failed' && (
        <ErrorNote texts={texts} title={texts.t('words.failed')} error={keeping.error} onRetry={onRetry} />
      )}
    </section>
  );
}
