import type { Texts } from '../locales/texts.ts';

/** The language of a text in the interface's words: those that Siyaq reads by its own names, others by the browser's. */
export function languageName(tag: string | null, texts: Texts): string {
  if (!tag) return texts.t('language.unknown');
  const key = `language.${tag}`;
  if (texts.has(key)) return texts.t(key);
  try {
    return new Intl.DisplayNames(texts.language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
