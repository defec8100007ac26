import type { Texts } from '../../locales/texts.ts';

const FIELDS = /^(?:actors\[\d+\]\.?)?(names\.(?:en|ar|fa|prs)|[a-z]+)?/;

/** What is wrong, in words, with the field that it is about as the form calls it. */
export function problemText(texts: Texts, code: string, field: string): string {
  const key = `pack.problem.${code}`;
  const what = texts.has(key) ? texts.t(key) : code;
  const name = FIELDS.exec(field)?.[1]?.replace('.', '-');
  const label = `entry.${name === 'provenance' ? 'sources' : name}`;
  return name && texts.has(label) ? `${texts.t(label)}: ${what}` : what;
}
