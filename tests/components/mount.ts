import { readFileSync } from 'node:fs';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { InterfaceLanguage } from '../../core/actors/actor.ts';
import { type Texts, textsOf } from '../../locales/texts.ts';

/** The words of a language, from the catalogue that ships. */
export const textsIn = (language: InterfaceLanguage): Texts =>
  textsOf(language, JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')));

/** Draws a view into the document, as a page of that language. Drawn again, it is the same view with new props. */
export function mount(view: VNode, texts: Texts): HTMLElement {
  const { documentElement: root } = document;
  root.lang = texts.language;
  root.dir = texts.direction;
  document.title = 'Siyaq';
  act(() => render(view, document.body));
  return document.body;
}

/** An event, and everything that follows from it. */
export const doing = (what: () => void): void => void act(what);

export const press = (target: Element, key: string, init: KeyboardEventInit = {}): void =>
  doing(() =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
  );

export function typeInto(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  doing(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The one element of a selector; throws where there is none. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in ${document.body.outerHTML}`);
  return found;
}

afterEach(() => {
  act(() => render(null, document.body));
});
