import { foldPhrase } from '../text/fold.ts';
import { type PhraseTrie, phraseOf } from '../text/phrase-trie.ts';
import type { FormRule } from './form-rule.ts';
import { FORM_RULES } from './form-rules.ts';
import { spellingVariants } from './surface-forms.ts';

/** A rule with its word lists made into expressions over folded words. */
export interface ReadyRule extends Omit<FormRule, 'actors' | 'forms'> {
  readonly behind: { readonly not: RegExp | null; readonly only: RegExp | null };
  readonly before: RegExp | null;
  /** Behind which words with the article it is no adjective. */
  readonly title: RegExp | null;
  readonly vouched: RegExp | null;
  readonly near: { readonly not: RegExp | null; readonly only: RegExp | null };
}

/** A word list as one expression over a whole folded word, or two. */
function words(list: string | undefined): RegExp | null {
  if (list === undefined) return null;
  const parts = list.split(' ').map((word) => word.split('*').map(foldPhrase).join('.*').replace('_', ' '));
  return new RegExp(`^(?:${parts.join('|')})$`);
}

/** Stems with `|` between them as one expression. */
const stems = (list: string | undefined): RegExp | null =>
  list === undefined ? null : new RegExp(list.split('|').map(foldPhrase).join('|'));

const READY: readonly (readonly [FormRule, ReadyRule])[] = FORM_RULES.map((rule) => [
  rule,
  {
    ...rule,
    behind: { not: words(rule.notBehind), only: words(rule.onlyBehind) },
    before: words(rule.notBefore),
    title: words(rule.adjectiveUnlessBehind),
    vouched: words(rule.vouchedBehind),
    near: { not: stems(rule.notNear), only: stems(rule.onlyNear) },
  },
]);

const ANY = '*';
type Rules = ReadonlyMap<string, readonly ReadyRule[]>;

function byPhrase(names: PhraseTrie): Rules {
  const found = new Map<string, ReadyRule[]>();
  for (const [{ actors, forms }, ready] of READY) {
    const phrases = forms?.flatMap(spellingVariants).map((form) => phraseOf(names, form));
    for (const actor of actors ?? [ANY])
      for (const phrase of phrases ?? [ANY]) {
        const key = `${actor}|${phrase}`;
        found.set(key, [...(found.get(key) ?? []), ready]);
      }
  }
  return found;
}

const known = new WeakMap<PhraseTrie, Rules>();

/** The rules for one phrase of the names' trie as a name of one actor, however the text prints it. */
export function rulesFor(names: PhraseTrie, actor: string, phrase: number): readonly ReadyRule[] {
  const rules = known.get(names) ?? byPhrase(names);
  known.set(names, rules);
  const keys = [`${actor}|${phrase}`, `${actor}|${ANY}`, `${ANY}|${phrase}`];
  return keys.flatMap((key) => rules.get(key) ?? []);
}
