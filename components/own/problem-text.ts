import type { Texts } from '../../locales/texts.ts';

const FIELDS = /^(?:actors\[\d+\]\.?)?(names\.(?:en|ar|fa|prs)|[a-z]+)?/;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whatText = (texts: Texts, code: string): string => {
  const key = `pack.problem.${code}`;
  return texts.has(key) ? texts.t(key) : code;
};

/** What is wrong, in words, for a place where the field is seen. */
export const problemHere = (texts: Texts, code: string): string => sentence(whatText(texts, code));

/** What is wrong, in words, with the field that it is about as the form calls it. */
export function problemText(texts: Texts, code: string, field: string): string {
  const what = whatText(texts, code);
  const name = FIELDS.exec(field)?.[1]?.replace('.', '-');
  const label = `entry.${name === 'provenance' ? 'sources' : name}`;
  return name && texts.has(label) ? `${texts.t(label)}: ${what}` : sentence(what);
}
