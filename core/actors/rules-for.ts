import { foldPhrase } from '../text/fold.ts';
import { FORM_RULES, type FormRule } from './form-rules.ts';

/** A rule with its word lists made into expressions over folded words. */
export interface ReadyRule extends Omit<FormRule, 'actors' | 'forms'> {
  readonly behind: { readonly not: RegExp | null; readonly only: RegExp | null };
  readonly before: RegExp | null;
  readonly near: RegExp | null;
}

/** A word list as one expression over a whole folded word, or two. */
function words(list: string | undefined): RegExp | null {
  if (list === undefined) return null;
  const parts = list.split(' ').map((word) => word.split('*').map(foldPhrase).join('.*').replace('_', ' '));
  return new RegExp(`^(?:${parts.join('|')})$`);
}

const ready = new Map<string, ReadyRule[]>();
const key = (actor: string, form: string): string => `${actor}|${form}`;

for (const rule of FORM_RULES) {
  const made: ReadyRule = {
    ...rule,
    behind: { not: words(rule.notBehind), only: words(rule.onlyBehind) },
    before: words(rule.notBefore),
    near: rule.notNear === undefined ? null : new RegExp(rule.notNear.split('|').map(foldPhrase).join('|')),
  };
  for (const actor of rule.actors ?? ['*'])
    for (const form of rule.forms ?? ['*']) {
      const at = key(actor, form === '*' ? form : foldPhrase(form));
      ready.set(at, [...(ready.get(at) ?? []), made]);
    }
}

/** The rules for one folded form of one actor. */
export function rulesFor(actor: string, form: string): readonly ReadyRule[] {
  const places = [key(actor, form), key(actor, '*'), key('*', form)];
  return places.flatMap((at) => ready.get(at) ?? []);
}
