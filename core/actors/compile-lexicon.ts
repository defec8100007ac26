import type { Outlet } from '../articles/outlet.ts';
import type { KnownEvent } from '../events/event.ts';
import { buildTrie } from '../text/build-trie.ts';
import { contentHash } from '../text/content-hash.ts';
import { foldPhrase } from '../text/fold.ts';
import type { ReadLanguage } from '../text/language.ts';
import {
  type CompiledLists,
  type CompiledTrie,
  encodeLists,
  encodeTrie,
  NumberFile,
} from '../text/trie-transport.ts';
import type { Actor } from './actor.ts';
import { findGivenNames } from './given-names.ts';
import type { Office, OfficeForms } from './office.ts';
import { type FormPolicy, type SurfaceForm, spellingVariants, surfaceForms } from './surface-forms.ts';

/** The lexicon as it travels with the extension: JSON, and a file of numbers that it tells the places in. */
export interface CompiledLexicon {
  /** FNV-1a of the sources; recorded with every saved article. */
  readonly version: string;
  readonly actors: readonly Actor[];
  readonly events: readonly KnownEvent[];
  readonly outlets: readonly Outlet[];
  readonly names: CompiledTrie;
  /** Phrase of `names` -> what it may mean, packed by `packForm`. */
  readonly meanings: CompiledLists;
  readonly eventNames: CompiledTrie;
  /** Phrase of `eventNames` -> `[event, languages]` pairs. */
  readonly eventMeanings: readonly (readonly (readonly [number, number])[])[];
  readonly offices: readonly Office[];
  readonly officeNames: CompiledTrie;
  /** Phrase of `officeNames` -> `[office, languages, bare]` triples; `bare` is 1 for a form without its country. */
  readonly officeMeanings: readonly (readonly OfficeMeaning[])[];
  /** Folded given name -> ids of the actors who bear it. */
  readonly givenNames: readonly (readonly [string, readonly string[]])[];
}

export type OfficeMeaning = readonly [office: number, languages: number, bare: 0 | 1];

export const LANGUAGE_BITS = { ar: 1, fa: 2, prs: 4 } as const;
/** Whose phrases a text is read with, where Arabic ones are not met in Persian: its own, and Persian and Dari each other's. */
export function readBits(language: ReadLanguage | null): number {
  if (language === null) return LANGUAGE_BITS.ar | LANGUAGE_BITS.fa | LANGUAGE_BITS.prs;
  return language === 'ar' ? LANGUAGE_BITS.ar : LANGUAGE_BITS.fa | LANGUAGE_BITS.prs;
}

const POLICIES: readonly FormPolicy[] = ['plain', 'needs-context', 'backref-only'];

/** actor << 13 | (loaded + 1) << 6 | surname << 5 | policy << 3 | languages */
export function packForm(actor: number, form: SurfaceForm): number {
  const languages = form.languages.reduce((bits, language) => bits | LANGUAGE_BITS[language], 0);
  const policy = POLICIES.indexOf(form.policy);
  return actor * 8192 + ((form.loaded + 1) << 6) + (Number(form.surname) << 5) + (policy << 3) + languages;
}

export interface FormMeaning {
  /** Index into the lexicon's actors. */
  readonly actor: number;
  readonly languages: number;
  readonly policy: FormPolicy;
  readonly surname: boolean;
  readonly loaded: number;
}

export function unpackForm(packed: number): FormMeaning {
  return {
    actor: Math.floor(packed / 8192),
    languages: packed & 7,
    policy: POLICIES[(packed >> 3) & 3]!,
    surname: ((packed >> 5) & 1) === 1,
    loaded: ((packed >> 6) & 127) - 1,
  };
}

export function group<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function officeForms(offices: readonly Office[]): (readonly [string, OfficeMeaning])[] {
  const of = (index: number, bare: 0 | 1, forms: OfficeForms = {}): (readonly [string, OfficeMeaning])[] =>
    (['ar', 'fa', 'prs'] as const).flatMap((language) =>
      (forms[language] ?? [])
        .flatMap(spellingVariants)
        .map((form) => [form, [index, LANGUAGE_BITS[language], bare]] as const),
    );
  return offices.flatMap(({ forms, bare }, index) => [...of(index, 0, forms), ...of(index, 1, bare)]);
}

/** Compiles the lexicon's sources. Pure: the build and the tools run it. */
export function compileLexicon(sources: {
  readonly actors: readonly Actor[];
  readonly events: readonly KnownEvent[];
  readonly offices: readonly Office[];
  readonly outlets: readonly Outlet[];
}): { readonly lexicon: CompiledLexicon; readonly numbers: Uint8Array<ArrayBuffer> } {
  const file = new NumberFile();
  const { actors, events, offices, outlets } = sources;
  const names = group(
    actors.flatMap((actor, index) =>
      surfaceForms(actor).map((form) => [form.folded, packForm(index, form)] as const),
    ),
  );
  const eventNames = group(
    events.flatMap((event, index) =>
      (['ar', 'fa', 'prs'] as const).flatMap((language) =>
        (event.forms?.[language] ?? []).map(
          (form) => [foldPhrase(form), [index, LANGUAGE_BITS[language]] as const] as const,
        ),
      ),
    ),
  );
  const officeNames = group(officeForms(offices));
  const lexicon = {
    version: contentHash(JSON.stringify([actors, events, offices])),
    actors,
    events,
    outlets,
    names: encodeTrie(buildTrie([...names.keys()]), file),
    meanings: encodeLists([...names.values()], file),
    eventNames: encodeTrie(buildTrie([...eventNames.keys()]), file),
    eventMeanings: [...eventNames.values()],
    offices,
    officeNames: encodeTrie(buildTrie([...officeNames.keys()]), file),
    officeMeanings: [...officeNames.values()],
    givenNames: [...findGivenNames(actors)].map(([name, ids]) => [name, [...ids]] as const),
  };
  return { lexicon, numbers: file.bytes() };
}
