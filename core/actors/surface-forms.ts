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

/** What Persian prints in one word and Arabic in two; the walk forgives the lost space, not an added one. */
const spread = (folded: string): string =>
  folded.replace(/(^| )(ابو|عبد)(?=[^ ]{3})/g, '$1$2 ').replace(/(?<=[^ ]{2})الله(?= |$)/g, ' الله');

/** الأمريكي is printed الأميركي as often. */
const american = (folded: string): string[] => [
  folded,
  folded.replaceAll('امريك', 'اميرك'),
  folded.replaceAll('اميرك', 'امريك'),
];

/** The folded phrases under which one written form is met. */
export const spellingVariants = (form: string): string[] => [
  ...new Set(joinerVariants(form).map(foldPhrase).map(spread).flatMap(kunyaCases).flatMap(american)),
];

/** Shorter last names are words or given names too often to stand alone, even behind the full name. */
const LEAST_SURNAME = 4;
/** Those of four letters that are so all the same. */
const WORDS = new Set(
  'الله زاده نجاد أحمد حسين محمد رسول رشيد صادق خالد جعفر باقر عباس ناصر ماجد حامد حميد كريم رحيم جواد مهدي هادي طارق وليد سعيد كامل فاضل سالم سامي فارس مصلح قاضي عناد حكيم ميلي ميلو وايت أنان'
    .split(' ')
    .map(foldPhrase),
);

/** The last word of a person's formal name, by which the article goes on once it has given the name in full. */
function lastName(actor: Actor, language: ReadLanguage): string | null {
  const words = foldPhrase(actor.names[language][0] ?? '').split(' ');
  const last = words.at(-1) ?? '';
  const fits = actor.type === 'person' && actor.subtype !== 'epithet' && words.length > 1;
  return fits && last.length >= LEAST_SURNAME && !WORDS.has(last) ? last : null;
}

/** Latin abbreviations that are printed in texts of the Arabic script too. Rules on forms say which of them are somebody else's elsewhere. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'CENTCOM ISIS ISIL PMF PMU NATO UNAMI IRGC SDF CIA PKK OIR CJTF-OIR MNF-I USF-I KRG IAEA UNSC PUK KDP USA'.split(
    ' ',
  ),
);

/** Every surface form of an actor, each with the languages in which it is one. */
export function surfaceForms(actor: Actor): SurfaceForm[] {
  const found = new Map<string, SurfaceForm>();
  const add = (
    form: string,
    language: ReadLanguage,
    more: Omit<SurfaceForm, 'folded' | 'languages'>,
  ): void => {
    for (const folded of spellingVariants(form)) {
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
    for (const short of actor.names.en.filter((name) => ABBREVIATIONS.has(name)))
      for (const form of [short, `ال${short}`])
        add(form, language, { policy: 'plain', loaded: -1, surname: false });
    const last = lastName(actor, language);
    const listed = [...actor.names[language], ...policies.keys()].map(foldPhrase);
    if (last !== null && !listed.includes(last))
      add(last, language, { policy: 'backref-only', loaded: -1, surname: true });
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
