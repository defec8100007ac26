import { UndoToast } from '../../components/UndoToast.tsx';
import type { TextKey, Texts } from '../../locales/texts.ts';
import type { TagDone, Tagging } from './use-tagging.ts';

const WORDS: Readonly<Record<TagDone['act'], readonly [some: TextKey, none: TextKey]>> = {
  add: ['chosen.tagged', 'chosen.tagged-none'],
  remove: ['chosen.untagged', 'chosen.untagged-none'],
};

/** What became of a tag for many, and its undo. */
export function TaggingNotice({ texts, tagging }: { texts: Texts; tagging: Tagging }) {
  const { done } = tagging;
  if (!done) return null;
  const { tags, changed, full } = done;
  const tag = tags.join(texts.language === 'en' ? ', ' : '، ');
  const [some, none] = WORDS[done.act];
  const count = changed.length;
  const said = [
    ...(count > 0 ? [texts.t(some, { tag, count })] : full > 0 ? [] : [texts.t(none, { tag })]),
    ...(full > 0 ? [texts.reason({ code: 'archive.tags-full', params: { count: full } })] : []),
  ];
  return (
    <UndoToast
      texts={texts}
      message={said.join(' ')}
      {...(count > 0 ? { onUndo: () => void tagging.undo(done) } : {})}
      onDismiss={tagging.dismiss}
    />
  );
}
