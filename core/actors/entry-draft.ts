import type { ReadLanguage } from '../text/language.ts';
import type {
  Actor,
  AmbiguousForm,
  InterfaceLanguage,
  LoadedTerm,
  NameLanguage,
  Role,
  Source,
} from './actor.ts';

/** An entry as a form has it: lines and rows of text, in one language of the interface. */
export interface EntryDraft {
  readonly type: Actor['type'];
  readonly tier: Actor['tier'];
  /** One form a line. */
  readonly names: Readonly<Record<NameLanguage, string>>;
  readonly summary: string;
  readonly roles: readonly RoleDraft[];
  /** Ids. */
  readonly affiliations: readonly string[];
  /** `form = what else it means`, one a line. */
  readonly ambiguous: string;
  /** `wording = neutral gloss`, one a line. */
  readonly loaded: string;
  readonly sources: readonly SourceDraft[];
}

export interface RoleDraft {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface SourceDraft {
  readonly url: string;
  readonly title: string;
  readonly read: string;
  /** Paths, as in the entry. */
  readonly supports: readonly string[];
}

/** Rows in which nothing was written are left out. */
export const isRole = ({ title, from, to }: RoleDraft): boolean => `${title}${from}${to}`.trim() !== '';
export const isSource = ({ url, title }: SourceDraft): boolean => `${url}${title}`.trim() !== '';

type Wording = Readonly<Record<InterfaceLanguage, string>>;
const READ: readonly ReadLanguage[] = ['ar', 'fa', 'prs'];

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const unlines = (all: readonly string[]): string => [...new Set(all)].join('\n');
const pairLine = (left: string, right: string): string => `${left} = ${right}`;

/** A wording in the form's language, or in whichever there is. */
const inForm = (wording: Wording, language: InterfaceLanguage): string =>
  wording[language] || wording.en || wording.fa || wording.ar;

/**
 * The wording with the form's text in it. What was changed in one language is dropped in the others, where it would go on
 * saying what it said.
 */
function reworded<W extends Wording>(base: W | null, text: string, language: InterfaceLanguage): W | Wording {
  if (base && inForm(base, language) === text) return base;
  return { en: '', ar: '', fa: '', [language]: text };
}

export function draftOf(actor: Actor, language: InterfaceLanguage): EntryDraft {
  const { names, ambiguous, loaded } = actor;
  return {
    type: actor.type,
    tier: actor.tier,
    names: {
      en: unlines(names.en),
      ar: unlines(names.ar),
      fa: unlines(names.fa),
      prs: unlines(names.prs),
    },
    summary: inForm(actor.summary, language),
    roles: actor.roles.map(({ title, from, to }) => ({ title: inForm(title, language), from, to: to ?? '' })),
    affiliations: actor.affiliations,
    ambiguous: unlines(ambiguous.map(({ form, alsoMeans }) => pairLine(form, alsoMeans))),
    loaded: unlines(loaded.map(({ term, gloss }) => pairLine(term, inForm(gloss, language)))),
    sources: actor.provenance === 'unsourced' ? [] : actor.provenance,
  };
}

/** `left = right`; what has no `=` is all left. */
function splitPair(line: string): readonly [string, string] {
  const at = line.indexOf('=');
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** Languages that a wording may be of, by letters that only some of them have. */
function languagesOf(term: string): ReadLanguage[] {
  if (/[پچژگکی]/.test(term)) return ['fa', 'prs'];
  return /[يكىة]/.test(term) ? ['ar'] : [...READ];
}

function ambiguousOf(draft: EntryDraft, base: Actor): AmbiguousForm[] {
  return lines(draft.ambiguous).flatMap((line) => {
    const known = base.ambiguous.filter(({ form, alsoMeans }) => pairLine(form, alsoMeans) === line);
    if (known.length > 0) return known;
    const [form, alsoMeans] = splitPair(line);
    return READ.filter((lang) => lines(draft.names[lang]).includes(form)).map((lang) => ({
      form,
      lang,
      alsoMeans,
      policy: 'needs-context' as const,
    }));
  });
}

function loadedOf(draft: EntryDraft, base: Actor, language: InterfaceLanguage): LoadedTerm[] {
  return lines(draft.loaded).flatMap((line) => {
    const known = base.loaded.filter(({ term, gloss }) => pairLine(term, inForm(gloss, language)) === line);
    if (known.length > 0) return known;
    const [term, gloss] = splitPair(line);
    const langs = languagesOf(term);
    return [{ term, langs, gloss: reworded(null, gloss, language), match: true }];
  });
}

function rolesOf(draft: EntryDraft, base: Actor, language: InterfaceLanguage): Role[] {
  return draft.roles.filter(isRole).map(({ title, from, to }) => {
    const known = base.roles.find((role) => inForm(role.title, language) === title);
    return {
      title: reworded(known?.title ?? null, title.trim(), language),
      from: from.trim(),
      to: to.trim() || null,
    };
  });
}

/** Whether a path of `supports` leads to something in the entry. */
export const supportsSomething = (actor: Actor, path: string): boolean =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((value, key) => Object(value)[key], actor) !== undefined;

/**
 * The entry that a form makes of `base`: what the form does not show stays as it was. Not checked: that is for the
 * schema, which names the field.
 */
export function actorOf(draft: EntryDraft, base: Actor, language: InterfaceLanguage): Actor {
  const { names } = draft;
  const actor: Actor = {
    ...base,
    type: draft.type,
    tier: draft.tier,
    names: { en: lines(names.en), ar: lines(names.ar), fa: lines(names.fa), prs: lines(names.prs) },
    roles: rolesOf(draft, base, language),
    affiliations: draft.affiliations,
    summary: reworded(base.summary, draft.summary.trim(), language),
    ambiguous: ambiguousOf(draft, base),
    loaded: loadedOf(draft, base, language),
    provenance: 'unsourced',
  };
  const sources: Source[] = draft.sources.filter(isSource).map((source) => ({
    ...source,
    url: source.url.trim(),
    title: source.title.trim(),
    supports: source.supports.filter((path) => supportsSomething(actor, path)),
  }));
  return sources.length > 0 ? { ...actor, provenance: sources } : actor;
}
