import { foldPhrase } from '../text/fold.ts';
import type { Role } from './actor.ts';
import type { ActorCard } from './actor-card.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a role was held on an ISO day. Dates of less than day precision cover all of their days. */
export function holdsOn(role: Pick<Role, 'from' | 'to'>, day: string): boolean {
  const early = role.from.slice(0, day.length) <= day.slice(0, role.from.length);
  return early && (role.to === null || day.slice(0, role.to.length) <= role.to);
}

/** What is said of an actor on a day. `term` is the wording that was matched. Null where there is no such actor. */
export function describeActor(
  lexicon: Lexicon,
  id: string,
  day: string | null,
  term: string | null,
): ActorCard | null {
  const actor = lexicon.actorById.get(id);
  if (!actor) return null;
  const own = lexicon.own.get(id);
  const formal = (names: typeof actor.names): ActorCard['name'] => {
    const en = names.en[0] ?? id;
    return { en, ar: names.ar[0] ?? en, fa: names.fa[0] ?? names.ar[0] ?? en };
  };
  const folded = term === null ? '' : foldPhrase(term);
  const loaded = actor.loaded.find((one) => folded !== '' && folded.includes(foldPhrase(one.term)));
  return {
    id,
    type: actor.type,
    subtype: actor.subtype,
    tier: actor.tier,
    name: formal(actor.names),
    names: actor.names,
    day,
    roles: day === null ? actor.roles : actor.roles.filter((role) => holdsOn(role, day)),
    affiliations: actor.affiliations.flatMap((one) => {
      const other = lexicon.actorById.get(one);
      return other ? [{ id: one, name: formal(other.names) }] : [];
    }),
    summary: actor.summary,
    loaded: loaded ? { term: loaded.term, gloss: loaded.gloss } : null,
    provenance: actor.provenance,
    ...(own ? { own: { pack: own.pack } } : {}),
  };
}
