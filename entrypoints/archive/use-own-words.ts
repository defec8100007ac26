import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping } from '../../components/OwnWordsForm.tsx';
import {
  changeTags,
  type OwnWords,
  ownWordsOf,
  type TagChange,
  tidyTags,
  tidyWords,
} from '../../core/articles/own-words.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** So long after the last key the words are kept; sooner where the reader leaves. */
const PAUSE_MS = 400;

const NAMES = ['tags', 'note', 'gloss'] as const satisfies readonly (keyof OwnWords)[];
const isEmpty = (words: Partial<OwnWords>): boolean => Object.keys(words).length === 0;

/** Counts what is typed into each field: a value that is typed once more is not the one that is on its way. */
type Strokes = Readonly<Partial<Record<keyof OwnWords, number>>>;

/** What of `waiting` was typed after something was sent. */
const typedSince = (waiting: Partial<OwnWords>, now: Strokes, sent: Strokes): Partial<OwnWords> =>
  Object.fromEntries(
    NAMES.filter((name) => name in waiting && now[name] !== sent[name]).map((name) => [name, waiting[name]]),
  );

/**
 * Keeps the reader's words on an article as they are typed: only those that changed, of tags each for itself, so that what another tab changed
 * stays, and is taken up when the reader comes back to this one. What was typed waits until it is known to be kept.
 */
export function useOwnWords(
  articleId: string,
  /** The article's tags, as the page has read them. */
  tags: readonly string[] = [],
): {
  /** The words by what is known here; those that were neither typed nor read anew are absent. */
  words: Partial<OwnWords>;
  keeping: Keeping;
  change: (changed: Partial<OwnWords>) => void;
  retry: () => void;
} {
  const [words, setWords] = useState<Partial<OwnWords>>({});
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const waiting = useRef<Partial<OwnWords>>({});
  const strokes = useRef<Strokes>({});
  // The tags over which the waiting ones were typed, and those that were sent since: they may be kept or not.
  const known = useRef<readonly string[] | null>(null);
  const under = useRef<readonly string[]>([]);
  const timer = useRef(0);
  // Counts what was kept: words that were read before are older.
  const turn = useRef(0);
  // By what was typed, not by what is taken of it: tags that a restore brought may be more, and longer.
  const changeOf = (typed: readonly string[]): TagChange => {
    const there = known.current ?? [];
    const named = new Set([...typed, ...tidyTags(typed)]);
    return {
      add: tidyTags(typed.filter((tag) => !there.includes(tag))).filter((tag) => !there.includes(tag)),
      remove: [...there, ...under.current].filter((tag) => !named.has(tag)),
    };
  };
  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const sent = waiting.current;
    if (isEmpty(sent)) return;
    const { tags: typed, ...others } = sent;
    const stroke = strokes.current;
    const change = typed && changeOf(typed);
    if (typed) under.current = [...under.current, ...tidyTags(typed)];
    const kept = await fromArchive((archive) => archive.keepOwnWords(articleId, others, change));
    if (kept.state === 'ready' && kept.value) {
      turn.current += 1;
      const tags = change && changeTags(known.current ?? [], change);
      if (tags) known.current = tags;
      waiting.current = typedSince(waiting.current, strokes.current, stroke);
      if (!waiting.current.tags) [known.current, under.current] = [null, []];
      setWords((now) => ({ ...now, ...tidyWords(others), ...(tags && { tags }), ...waiting.current }));
      if (isEmpty(waiting.current)) setKeeping({ state: 'kept' });
    } else if (!isEmpty(waiting.current))
      setKeeping({
        state: 'failed',
        error: kept.state === 'failed' ? kept.error : { code: 'archive.gone', params: {} },
      });
  }, [articleId]);
  const readAnew = useCallback(async (): Promise<void> => {
    const asked = turn.current;
    const found = await fromArchive((archive) => archive.get(articleId));
    if (found.state !== 'ready' || !found.value || asked !== turn.current) return;
    setWords({ ...ownWordsOf(found.value), ...waiting.current });
  }, [articleId]);
  useEffect(() => {
    const leave = (): void => void keep();
    const look = (): void => void (document.visibilityState === 'hidden' ? keep() : readAnew());
    const comeBack = (): void => void readAnew();
    addEventListener('pagehide', leave);
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', look);
      leave();
    };
  }, [keep, readAnew]);
  const change = (changed: Partial<OwnWords>): void => {
    if (changed.tags) known.current ??= words.tags ?? tags;
    waiting.current = { ...waiting.current, ...changed };
    for (const name of NAMES)
      if (name in changed) strokes.current = { ...strokes.current, [name]: (strokes.current[name] ?? 0) + 1 };
    setWords((now) => ({ ...now, ...changed }));
    setKeeping({ state: 'keeping' });
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), PAUSE_MS);
  };
  return { words, keeping, change, retry: () => void keep() };
}
