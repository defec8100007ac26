import type { Actor, Source } from './actor.ts';

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

export interface Claim {
  readonly field: ClaimField;
  /** The claim as it stands in the entry; of two claims of one field, the same text is the same claim. */
  readonly text: string;
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

const sentence = (words: Readonly<Record<string, string | undefined>>): string =>
  [...new Set(Object.values(words).filter(Boolean))].join(' / ');

/** Every claim of an entry, in the order of its fields. */
export function claimsOf(actor: Actor): Claim[] {
  const sources = actor.provenance === 'unsourced' ? [] : actor.provenance;
  const claim = (field: ClaimField, path: string, text: string): Claim => ({
    field,
    text,
    // A source of a part (`names.en[0]`, `summary.fa`) is one of the whole as far as it goes.
    sources: sources.filter(({ supports }) =>
      supports.some((supported) => covers(supported, path) || covers(path, supported)),
    ),
  });
  const { names, roles } = actor;
  return [
    claim('type', 'type', actor.type),
    claim('subtype', 'subtype', actor.subtype),
    claim('tier', 'tier', actor.tier),
    ...(['en', 'ar', 'fa', 'prs'] as const).flatMap((language) =>
      names[language].map((name, at) => claim(`names.${language}`, `names.${language}[${at}]`, name)),
    ),
    ...(sentence(actor.summary) ? [claim('summary', 'summary', sentence(actor.summary))] : []),
    ...roles.map(({ title, from, to }, at) =>
      claim('roles', `roles[${at}]`, `${sentence({ ...title })} (${from} – ${to ?? ''})`),
    ),
    ...actor.affiliations.map((id, at) => claim('affiliations', `affiliations[${at}]`, id)),
    ...actor.ambiguous.map((one, at) =>
      claim('ambiguous', `ambiguous[${at}]`, `${one.form} (${one.lang}, ${one.policy}): ${one.alsoMeans}`),
    ),
    ...actor.loaded.map((one, at) =>
      claim('loaded', `loaded[${at}]`, `${one.term} (${one.langs.join(', ')}) = ${sentence(one.gloss)}`),
    ),
  ];
}

/** What taking `after` for `before` would change; `before` is null where there is no such entry yet. */
export function differenceOf(before: Actor | null, after: Actor): Difference {
  const keyOf = ({ field, text }: Claim): string => `${field}|${text}`;
  const [old, now] = [before ? claimsOf(before) : [], claimsOf(after)];
  const [had, has] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  return {
    added: now.filter((claim) => !had.has(keyOf(claim))),
    removed: old.filter((claim) => !has.has(keyOf(claim))),
  };
}
