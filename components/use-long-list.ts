import { useMemo, useState } from 'preact/hooks';
import { focusDrawn, type LongList } from './use-list-keys.ts';
import type { FocusWish } from './VirtualList.tsx';

/** The keys of a list of which only a part is drawn: what they lead to may have to be drawn first. */
export function useLongList(total: number): {
  long: LongList;
  focus: FocusWish | null;
  setFocus: (wish: FocusWish) => void;
} {
  const [focus, setFocus] = useState<FocusWish | null>(null);
  const long = useMemo(
    () => ({
      total,
      focus: (index: number) => {
        // What is drawn has the focus at once: keys may follow one another quickly.
        if (!focusDrawn(index)) setFocus({ index });
      },
    }),
    [total],
  );
  return { long, focus, setFocus };
}
