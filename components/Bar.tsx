import type { ComponentChildren } from 'preact';
import type { Texts } from '../locales/texts.ts';

/** The head of each of our pages: the name, and the ways to the others. */
export function Bar(props: { texts: Texts; children?: ComponentChildren }) {
  return (
    <header class="bar">
      <span class="brand">{props.texts.t('name')}</span>
      <nav>{props.children}</nav>
    </header>
  );
}
