import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a control stands in its list, for when the control is gone. */
export interface Standing {
  readonly control: HTMLElement;
  readonly list: Element | null;
  readonly row: number;
}

export function standingOf(control: HTMLElement): Standing {
  const row = control.closest('li');
  const list = row?.parentElement ?? null;
  return { control, list, row: list && row ? [...list.children].indexOf(row) : -1 };
}

/** The control itself; where it is gone, its like in the row that is in its place now. */
export function inPlaceOf({ control, list, row }: Standing): HTMLElement | null {
  if (control.isConnected) return control;
  if (!list?.isConnected) return null;
  const now = list.children[Math.min(row, list.children.length - 1)];
  return now?.querySelector<HTMLElement>(control.localName) ?? null;
}

/** Puts the focus on the heading of a part of the page, or else of the page: for where no control is left to go to. */
export function focusHeading(part: ParentNode): void {
  const heading =
    part.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/**
 * Keeps the keyboard where the reader acts. Where the control that has the focus goes with what is drawn next, the focus
 * goes to what `next` gives for it, else to its like in the next row, else to the heading of the part: never to nowhere,
 * from where Tab begins at the top of the page. Takes no focus that is elsewhere.
 */
export function useKeptFocus<E extends HTMLElement>(
  next: (gone: HTMLElement, part: E | null) => HTMLElement | null | undefined = () => null,
): RefObject<E | null> {
  const part = useRef<E | null>(null);
  // Read while drawing: what has the focus now may be out of the document right after. A card may be in a shadow tree.
  const tree = part.current?.getRootNode() as Document | ShadowRoot | undefined;
  const active = tree?.activeElement;
  const held = active instanceof HTMLElement && part.current?.contains(active) ? standingOf(active) : null;
  useLayoutEffect(() => {
    if (!held || held.control.isConnected) return;
    const nowhere = !tree?.activeElement || tree.activeElement === document.body;
    if (!nowhere) return;
    const now = next(held.control, part.current) ?? inPlaceOf(held);
    if (now) now.focus();
    else if (part.current) focusHeading(part.current);
  });
  return part;
}
