import type { VNode } from 'preact';
import type { Texts } from '../../../locales/texts.ts';

/** A view of the extension with invented content, in the words of a language. */
export type View = (texts: Texts) => VNode;
/** By what it shows. */
export type Views = Readonly<Record<string, View>>;
