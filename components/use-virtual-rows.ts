import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond the window on either side, so that keys and a quick wheel find them there. */
const BEYOND = 6;

export interface VirtualRows {
  /** The rows to draw, each with its place in CSS pixels from the top of the list. */
  readonly rows: readonly (VirtualItem & { readonly top: number })[];
  /** Height of all rows, in CSS pixels. */
  readonly height: number;
  /** To be the `ref` of a row that has `data-index`: its height is taken as it is. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (row: number) => void;
}

/**
 * The rows of a long list that are in the window or near it. `kept`: a row that stays drawn wherever the window is,
 * because it has the focus; -1 for none.
 */
export function useVirtualRows(
  list: { readonly current: HTMLElement | null },
  {
    count,
    estimate,
    kept,
    keyOf,
  }: {
    readonly count: number;
    readonly estimate: number;
    readonly kept: number;
    /** What a row's height is remembered by, so that it goes where the row goes. Another function counts all anew. */
    readonly keyOf: (row: number) => string | number;
  },
): VirtualRows {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const [above, setAbove] = useState(0);
  const keptRow = useRef(kept);
  keptRow.current = kept;
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: () => window.scrollY,
    overscan: BEYOND,
    // What is not laid out has no height; taken at its word, all rows would fit into the window.
    measureElement: (
      row: HTMLElement,
      entry: ResizeObserverEntry | undefined,
      it: Virtualizer<Window, HTMLElement>,
    ) => measureElement(row, entry, it) || estimate,
    scrollMargin: above,
    indexAttribute: 'data-index',
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range);
      const one = keptRow.current;
      if (one < 0 || one >= range.count || drawn.includes(one)) return drawn;
      return [...drawn, one].sort((a, b) => a - b);
    },
    onChange: () => draw(undefined),
  };
  const virtualizer = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  virtualizer.current ??= new Virtualizer<Window, HTMLElement>(options);
  const it = virtualizer.current;
  it.setOptions(options);
  useLayoutEffect(() => it._didMount(), [it]);
  useLayoutEffect(() => it._willUpdate());
  // What stands above the list may have grown.
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - above) >= 1) setAbove(top);
  });
  return {
    rows: it.getVirtualItems().map((row) => ({ ...row, top: row.start - above })),
    height: it.getTotalSize(),
    measure: it.measureElement,
    scrollTo: (row) => it.scrollToIndex(row, { align: 'auto' }),
  };
}
