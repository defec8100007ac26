import type { ActorType, InterfaceLanguage, NameLanguage, Provenance, Role, Tier } from './actor.ts';

/** What a card, a list or a look-up shows of one actor, for one day. Made by `describeActor`. */
export interface ActorCard {
  readonly id: string;
  readonly type: ActorType;
  readonly subtype: string;
  readonly tier: Tier;
  /** Formal name in each interface language. */
  readonly name: Readonly<Record<InterfaceLanguage, string>>;
  /** Every name of the lexicon. */
  readonly names: Readonly<Record<NameLanguage, readonly string[]>>;
  /** ISO day for which `roles` holds, or null where the day is unknown (then `roles` lists all). */
  readonly day: string | null;
  /** Offices held on that day. Never a later one. */
  readonly roles: readonly Role[];
  readonly affiliations: readonly {
    readonly id: string;
    readonly name: Readonly<Record<InterfaceLanguage, string>>;
  }[];
  readonly summary: Readonly<Record<InterfaceLanguage, string>>;
  /** The loaded wording of the outlet that was matched, with its neutral gloss; null where the wording is plain. */
  readonly loaded: {
    readonly term: string;
    readonly gloss: Readonly<Record<InterfaceLanguage, string>>;
  } | null;
  readonly provenance: Provenance;
  /** Where it is an entry of the reader's own: the pack that it came with, or null for their own hand. */
  readonly own?: { readonly pack: string | null };
}
