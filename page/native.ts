/**
 * Reading past what a page names: `<input name="tagName">` hides the `tagName` of its form, `<img name="body">` the
 * `body` of its document, also from a content script. Whole pages of this press stand inside one form.
 */

/** The property as the DOM defines it, whatever child of a form or a document bears its name. */
export function native<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T[K];
}

/** The element's tag in capitals, in HTML and XHTML alike. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM';
}

/** Looked up once: they are the same for every element, and a page has some thousands. */
let getAttribute: Element['getAttribute'] | null = null;
let hasAttributes: Element['hasAttributes'] | null = null;

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  getAttribute ??= native(element, 'getAttribute');
  return getAttribute.call(element, name);
}

/** Whether it has none at all, as most paragraphs do. */
export function isBare(element: Element): boolean {
  hasAttributes ??= native(element, 'hasAttributes');
  return !hasAttributes.call(element);
}

/** The nearest ancestor, or the element itself, that the selector names. */
export function closest(element: Element | null | undefined, selector: string): Element | null {
  return element ? native(element, 'closest').call(element, selector) : null;
}

/** A document's first element that the selector names. */
export function query(document: Document, selector: string): Element | null {
  return native(document, 'querySelector').call(document, selector);
}

/** All of a document's or an element's elements that the selector names. */
export function queryAll(node: Document | Element, selector: string): NodeListOf<Element> {
  return native(node, 'querySelectorAll').call(node, selector);
}

/** All of a document's or an element's elements of one tag, in lower case. Far cheaper than a selector. */
export function tagged(node: Document | Element, tag: string): Element[] {
  return [...native(node, 'getElementsByTagName').call(node, tag)];
}

/** Walks the nodes under `root` that `show` (a mask of `NodeFilter`) admits; no name can lead it astray. */
export function walk(document: Document, root: Node, show: number): TreeWalker {
  return native(document, 'createTreeWalker').call(document, root, show);
}

export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;
