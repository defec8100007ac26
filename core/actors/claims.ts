import type { ReadLanguage } from '../text/language.ts';
import type { Actor, AmbiguousForm, NameLanguage, Source } from './actor.ts';

/** What an entry says, piece by piece, for a reader who has to judge it. */
export type ClaimField =
  | 'type'
  | 'tier'
  | 'subtype'
  | 'names.en'
  | 'names.ar'
  | 'names.fa'
  | 'names.prs'
  | 'summary'
  | 'roles'
  | 'affiliations'
  | 'ambiguous'
  | 'loaded';

/** How a form is used: in which language, beside what, and whether it is only explained. */
export type UseOfForm = ReadLanguage | AmbiguousForm['policy'] | 'gloss-only';

export interface Claim {
  readonly field: ClaimField;
  /** The claim as it stands in the entry. */
  readonly text: string;
  /** Of two claims of one field, the same text with the same uses is the same claim. */
  readonly uses: readonly UseOfForm[];
  /** Language of the text; null where it is an id or a word of the schema. */
  readonly lang: NameLanguage | null;
  /** Those that bear it out. */
  readonly sources: readonly Source[];
}

export interface Difference {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
}

/** Whether a path of `supports` covers another: itself, or what lies in it (`names` and `names.en[0]`). */
const covers = (supported: string, path: string): boolean =>
  path === supported || path.startsWith(`${supported}.`) || path.startsWith(`${supported}[`);

/** A form of the page's language before words of another: each is read in its own direction. */
const isolated = (form: string): string => `\u2068${form}\u2069`;

const LANGUAGES = ['en', 'ar', 'fa', 'prs'] as const;
type Wordings = { readonly [language in NameLanguage]?: string };

/** Every claim of an entry, in the order of its fields; a wording in three languages is three claims. */
export function claimsOf(actor: Actor): Claim[] {
  const sources = actor.provenance === 'unsourced' ? [] : actor.provenance;
  const claim = (
    field: ClaimField,
    path: string,
    text: string,
    lang: NameLanguage | null = null,
    uses: readonly UseOfForm[] = [],
  ): Claim => ({
    field,
    text,
    uses,
    lang,
    // A source of a part (`names.en[0]`, `roles[1].from`) is one of the whole as far as it goes.
    sources: sources.filter(({ supports }) =>
      supports.some((supported) => covers(supported, path) || covers(path, supported)),
    ),
  });
  const worded = (
    field: ClaimField,
    path: string,
    wordings: Wordings,
    text: (wording: string) => string = (wording) => wording,
    uses: readonly UseOfForm[] = [],
  ): Claim[] =>
    LANGUAGES.flatMap((lang) => {
      const wording = wordings[lang];
      return wording ? [claim(field, path, text(wording), lang, uses)] : [];
    });
  const { names, roles } = actor;
  return [
    claim('type', 'type', actor.type),
    claim('subtype', 'subtype', actor.subtype),
    claim('tier', 'tier', actor.tier),
    ...LANGUAGES.flatMap((lang) =>
      names[lang].map((name, at) => claim(`names.${lang}`, `names.${lang}[${at}]`, name, lang)),
    ),
    ...worded('summary', 'summary', actor.summary),
    ...roles.flatMap(({ title, from, to }, at) =>
      worded('roles', `roles[${at}]`, title, (wording) => `${wording} (${from} – ${to ?? ''})`),
    ),
    ...actor.affiliations.map((id, at) => claim('affiliations', `affiliations[${at}]`, id)),
    ...actor.ambiguous.map((one, at) =>
      claim('ambiguous', `ambiguous[${at}]`, `${isolated(one.form)}: ${one.alsoMeans}`, one.lang, [
        one.lang,
        one.policy,
      ]),
    ),
    ...actor.loaded.flatMap((one, at) =>
      worded(
        'loaded',
        `loaded[${at}]`,
        one.gloss,
        (gloss) => `${isolated(one.term)} = ${gloss}`,
        one.match ? one.langs : [...one.langs, 'gloss-only'],
      ),
    ),
  ];
}

/** What taking `after` for `before` would change; `before` is null where there is no such entry yet. */
export function differenceOf(before: Actor | null, after: Actor): Difference {
  const keyOf = ({ field, text, uses }: Claim): string => `${field}|${uses.join()}|${text}`;
  const [old, now] = [before ? claimsOf(before) : [], claimsOf(after)];
  const [had, has] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  return {
    added: now.filter((claim) => !had.has(keyOf(claim))),
    removed: old.filter((claim) => !has.has(keyOf(claim))),
  };
}
