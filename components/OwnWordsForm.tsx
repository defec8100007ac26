import { useId, useState } from 'preact/hooks';
import { OWN_LIMITS, type OwnWords, tagsAreCut, tagsIn } from '../core/articles/own-words.ts';
import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { ErrorNote } from './ErrorNote.tsx';

/** Whether what stands in the fields is in the archive. */
export type Keeping =
  | { readonly state: 'idle' }
  | { readonly state: 'keeping' }
  | { readonly state: 'kept' }
  | { readonly state: 'failed'; readonly error: Reason };

interface Props {
  readonly texts: Texts;
  /** As they are kept or on their way there: they may change in another tab. */
  readonly words: OwnWords;
  readonly keeping: Keeping;
  /** Told what changed, not the rest. */
  readonly onChange: (changed: Partial<OwnWords>) => void;
  readonly onRetry: () => void;
}

const SAID: Readonly<Partial<Record<Keeping['state'], TextKey>>> = {
  keeping: 'words.keeping',
  kept: 'words.kept',
};

/** Tags, a note and the title translated: kept as they are typed, without a button that could be forgotten. */
export function OwnWordsForm({ texts, words, keeping, onChange, onRetry }: Props) {
  const id = useId();
  // What is being typed stays as it is typed; a field that was left shows what is kept.
  const [typed, setTyped] = useState<Partial<Record<keyof OwnWords, string>>>({});
  const field = (name: keyof OwnWords, kept: string, changed: (text: string) => Partial<OwnWords>) => ({
    id: `${id}-${name}`,
    dir: 'auto' as const,
    value: typed[name] ?? kept,
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
      setTyped((now) => ({ ...now, [name]: value }));
      onChange(changed(value));
    },
    onBlur: () => setTyped(({ [name]: _left, ...rest }) => rest),
  });
  const said = SAID[keeping.state];
  return (
    <section class="own-words">
      <h2>{texts.t('words.title')}</h2>
      <label for={`${id}-tags`}>{texts.t('words.tags')}</label>
      <input
        {...field('tags', words.tags.join(texts.language === 'en' ? ', ' : '، '), (text) => ({
          tags: tagsIn(text),
        }))}
        type="text"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="faint">
        {texts.t('words.tags-hint')}
      </p>
      {typed.tags !== undefined && tagsAreCut(tagsIn(typed.tags)) && (
        <p class="bad" role="alert">
          {texts.t('words.tags-cut', { tags: OWN_LIMITS.tags, letters: OWN_LIMITS.tag })}
        </p>
      )}
      <label for={`${id}-gloss`}>{texts.t('words.gloss')}</label>
      <input
        {...field('gloss', words.gloss, (gloss) => ({ gloss }))}
        type="text"
        maxLength={OWN_LIMITS.gloss}
      />
      <label for={`${id}-note`}>{texts.t('words.note')}</label>
      <textarea {...field('note', words.note, (note) => ({ note }))} rows={3} maxLength={OWN_LIMITS.note} />
      <p class="faint" role="status">
        {said && texts.t(said)}
      </p>
      {keeping.state === 'failed' && (
        <ErrorNote texts={texts} title={texts.t('words.failed')} error={keeping.error} onRetry={onRetry} />
      )}
    </section>
  );
}
