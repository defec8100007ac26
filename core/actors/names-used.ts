import type { Mention } from '../annotate/annotation.ts';
import { foldPhrase } from '../text/fold.ts';

/** By a name of the lexicon, by the office alone, or in the outlet's own loaded wording. */
export type NamingKind = 'name' | 'office' | 'wording';

/** One way in which an outlet names an actor. */
export interface Naming {
  /** As first printed; spellings that fold to the same are one. */
  readonly text: string;
  readonly kind: NamingKind;
  readonly mentions: number;
}

/** How an outlet names an actor, over the articles that were looked at. */
export interface OutletNaming {
  readonly outlet: string;
  readonly articles: number;
  /** Most often used first. */
  readonly names: readonly Naming[];
}

type Printed = Pick<Mention, 'text' | 'by'>;

const kindOf = ({ by }: Printed): NamingKind =>
  by === 'role' ? 'office' : by === 'loaded' ? 'wording' : 'name';

function addUp(names: Iterable<Naming>): Naming[] {
  const found = new Map<string, Naming>();
  for (const one of names) {
    const key = `${one.kind} ${foldPhrase(one.text)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, mentions: known.mentions + one.mentions } : one);
  }
  return [...found.values()].sort((a, b) => b.mentions - a.mentions);
}

/** The names in one article's mentions of the actor. */
export const namesIn = (outlet: string, mentions: readonly Printed[]): OutletNaming => ({
  outlet,
  articles: 1,
  names: addUp(mentions.map((one) => ({ text: one.text, kind: kindOf(one), mentions: 1 }))),
});

/** Puts findings together, one entry an outlet, the outlet with most articles first. Order of arrival changes no sum. */
export function joinNames(findings: Iterable<OutletNaming>): OutletNaming[] {
  const found = new Map<string, OutletNaming>();
  for (const one of findings) {
    const known = found.get(one.outlet);
    found.set(
      one.outlet,
      known
        ? {
            outlet: one.outlet,
            articles: known.articles + one.articles,
            names: addUp([...known.names, ...one.names]),
          }
        : one,
    );
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}
