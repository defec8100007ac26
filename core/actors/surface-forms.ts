import { foldPhrase } from '../text/fold.ts';
import type { ReadLanguage } from '../text/language.ts';
import type { Actor, AmbiguousForm } from './actor.ts';

/** How far a form may be trusted by itself. */
export type FormPolicy = 'plain' | AmbiguousForm['policy'];

/** One way in which an actor may be printed, folded for matching. */
export interface SurfaceForm {
  readonly folded: string;
  readonly languages: readonly ReadLanguage[];
  readonly policy: FormPolicy;
  /** Index into the actor's `loaded`, or -1 for a plain name. */
  readonly loaded: number;
  /** A short form of a person's name, which refers back to the full one. */
  readonly surname: boolean;
}

const LANGUAGES: readonly ReadLanguage[] = ['ar', 'fa', 'prs'];
/** Case of a kunya: أبو, أبا, أبي; the lexicon has one of them. */
const KUNYA = /(^| )ابو(?= )/;

function kunyaCases(folded: string): string[] {
  if (!KUNYA.test(folded)) return [folded];
  return ['ابو', 'ابا', 'ابي'].map((kunya) => folded.replace(KUNYA, `$1${kunya}`));
}

/** A Persian form that is written with ZWNJ is met with a space too; its joined form the walk forgives by itself. */
function joinerVariants(form: string): string[] {
  return form.includes('\u200c') ? [form, form.replaceAll('\u200c', ' ')] : [form];
}

const variants = (form: string): string[] => [
  ...new Set(joinerVariants(form).map(foldPhrase).flatMap(kunyaCases)),
];

/** Every surface form of an actor, each with the languages in which it is one. */
export function surfaceForms(actor: Actor): SurfaceForm[] {
  const found = new Map<string, SurfaceForm>();
  const add = (
    form: string,
    language: ReadLanguage,
    more: Omit<SurfaceForm, 'folded' | 'languages'>,
  ): void => {
    for (const folded of variants(form)) {
      if (folded.length < 2) continue;
      const key = `${folded}|${more.policy}|${more.loaded}`;
      const known = found.get(key);
      const languages = known?.languages ?? [];
      if (!languages.includes(language))
        found.set(key, { folded, ...more, languages: [...languages, language] });
    }
  };
  for (const language of LANGUAGES) {
    const policies = new Map(
      actor.ambiguous.filter((one) => one.lang === language).map((one) => [foldPhrase(one.form), one.policy]),
    );
    const isSurname = (form: string): boolean => actor.type === 'person' && !foldPhrase(form).includes(' ');
    for (const form of actor.names[language])
      add(form, language, {
        policy: policies.get(foldPhrase(form)) ?? 'plain',
        loaded: -1,
        surname: isSurname(form),
      });
    for (const { form, policy } of actor.ambiguous.filter((one) => one.lang === language))
      if (policy === 'backref-only') add(form, language, { policy, loaded: -1, surname: isSurname(form) });
    actor.loaded.forEach((term, loaded) => {
      if (term.match && term.langs.includes(language))
        add(term.term, language, {
          policy: policies.get(foldPhrase(term.term)) ?? 'plain',
          loaded,
          surname: false,
        });
    });
  }
  return [...found.values()];
}
