import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows.ts';

const COLUMN = 300;

export type ListLayout = 'list' | 'grid';

/** Which entry is to get the focus; a new object asks again. */
export interface FocusWish {
  readonly index: number;
}

/** Where an entry stands in a list of which only a part is drawn. */
export interface Place {
  readonly index: number;
  readonly total: number;
  readonly style: Readonly<Record<string, string>>;
  readonly measure: ((entry: HTMLElement | null) => void) | null;
}

/** What the element of an entry carries of its place. */
export const placeAttributes = (at: Place) => ({
  'data-index': at.index,
  ref: at.measure,
  style: at.style,
  'aria-setsize': at.total,
  'aria-posinset': at.index + 1,
});

interface Props {
  readonly total: number;
  /** What is listed there, read or not; another function only for another list. */
  readonly idAt: (index: number) => string;
  readonly layout: ListLayout;
  /** Height of a card of the grid, or the usual one of a row of the list until it is drawn and measured, in CSS pixels. */
  readonly height: number;
  /** The `li` of an entry, with a key. */
  readonly draw: (at: Place) => ComponentChild;
  /** Told which entries are drawn, the last one exclusive. */
  readonly onDrawn?: (from: number, to: number) => void;
  readonly focus: FocusWish | null;
}

/** How many columns fit. */
function useColumns(list: { readonly current: HTMLElement | null }, layout: ListLayout): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    if (layout === 'list') return setColumns(1);
    const count = (): void =>
      setColumns(Math.max(1, Math.floor((list.current?.clientWidth ?? COLUMN) / COLUMN)));
    count();
    addEventListener('resize', count);
    return () => removeEventListener('resize', count);
  }, [layout]);
  return columns;
}

/** Logical offsets, so that the first column is where reading begins. */
const placed = (top: number, column: number, columns: number): Record<string, string> => ({
  insetBlockStart: `${top}px`,
  insetInlineStart: `${(column * 100) / columns}%`,
  inlineSize: `${100 / columns}%`,
});

/** A list or grid of any length: what is not in the window is not drawn. */
export function VirtualList(props: Props) {
  const { total, idAt, layout, onDrawn, focus } = props;
  const list = useRef<HTMLUListElement>(null);
  const columns = useColumns(list, layout);
  const [focused, setFocused] = useState(-1);
  const rowOf = (index: number): number => (index < 0 ? -1 : Math.floor(index / columns));
  // Of the grid's rows none is measured, and none is to get the height that an entry has in the list.
  const keyOf = useCallback((row: number) => (layout === 'list' ? idAt(row) : row), [layout, idAt]);
  const { rows, height, measure, scrollTo } = useVirtualRows(list, {
    count: Math.ceil(total / columns),
    estimate: props.height,
    kept: rowOf(focused),
    keyOf,
  });
  const from = (rows[0]?.index ?? 0) * columns;
  const to = Math.min(total, ((rows.at(-1)?.index ?? -1) + 1) * columns);
  useEffect(() => onDrawn?.(from, to), [from, to, onDrawn]);

  // The entry may have to be scrolled to, read and drawn first: whoever asks for another one meanwhile is heard.
  const wish = useRef<FocusWish | null>(null);
  const done = useRef<FocusWish | null>(null);
  if (focus !== done.current) wish.current = focus;
  useEffect(() => {
    if (!focus || focus === done.current || total === 0) return;
    const index = Math.min(focus.index, total - 1);
    setFocused(index);
    scrollTo(rowOf(index));
  }, [focus]);
  useEffect(() => {
    if (!wish.current || total === 0) return;
    const index = Math.min(wish.current.index, total - 1);
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView?.({ block: 'nearest' });
    done.current = wish.current;
    wish.current = null;
  });

  return (
    <ul
      class="articles virtual"
      data-layout={layout}
      ref={list}
      style={{ blockSize: `${height}px` }}
      onFocusCapture={(event) => {
        const entry = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
        setFocused(entry ? Number(entry.dataset.index) : -1);
      }}
      onBlurCapture={() => setFocused(-1)}
    >
      {rows.flatMap((row) =>
        Array.from({ length: Math.min(columns, total - row.index * columns) }, (_, column) =>
          props.draw({
            index: row.index * columns + column,
            total,
            style: placed(row.top, column, columns),
            measure: layout === 'list' ? measure : null,
          }),
        ),
      )}
    </ul>
  );
}
