import type { ReadLanguage } from '../text/language.ts';

export type ActorType = 'person' | 'organisation' | 'place' | 'agreement' | 'operation';

/** `core` is highlighted by default; `state` (countries, capitals) and `generic` (collectives, bare roles) by choice. */
export type Tier = 'core' | 'state' | 'generic';

export type NameLanguage = 'en' | ReadLanguage;
/** Interface languages that every sentence of ours exists in. */
export type InterfaceLanguage = 'en' | 'ar' | 'fa';

/** A public page or data set that was really opened. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** ISO day on which it was read. */
  readonly read: string;
  /** True where a stored copy was read instead of the live page. */
  readonly stored?: boolean;
  /** The entry's fields that it bears out, as paths: `summary`, `date`, `names.en[0]`, `roles[1].from`. */
  readonly supports: readonly string[];
}

export type Provenance = 'unsourced' | readonly Source[];

export interface Role {
  readonly title: Readonly<Record<InterfaceLanguage, string>> & { readonly prs?: string };
  /** ISO date of any precision (`2022`, `2022-10`, `2022-10-27`), inclusive. */
  readonly from: string;
  /** The same, inclusive; null where no end is known. */
  readonly to: string | null;
}

/** What to do with a form that means other things too. */
export interface AmbiguousForm {
  readonly form: string;
  readonly lang: ReadLanguage;
  /** In English, for the person who edits the lexicon. */
  readonly alsoMeans: string;
  /** `needs-context`: counts only beside evidence in the article. `backref-only`: counts only after the full name. */
  readonly policy: 'needs-context' | 'backref-only';
}

/** Loaded wording of outlets for this actor: matched or glossed, never adopted. */
export interface LoadedTerm {
  readonly term: string;
  readonly langs: readonly ReadLanguage[];
  readonly gloss: Readonly<Record<InterfaceLanguage, string>>;
  /** True: also a match form, shown with the gloss. False: a gloss only. */
  readonly match: boolean;
}

/** One entry of `assets/lexicon/actors/*.json`. */
export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  readonly subtype: string;
  readonly tier: Tier;
  /** The first of each list is the formal name in that language; the others are forms it is met under. */
  readonly names: Readonly<Record<NameLanguage, readonly string[]>>;
  readonly roles: readonly Role[];
  /** Ids of other actors. */
  readonly affiliations: readonly string[];
  /** One neutral sentence in each interface language. */
  readonly summary: Readonly<Record<InterfaceLanguage, string>>;
  readonly ambiguous: readonly AmbiguousForm[];
  readonly loaded: readonly LoadedTerm[];
  readonly provenance: Provenance;
}
