import type { Role } from './actor.ts';
import type { Lexicon } from './lexicon.ts';
import type { Office } from './office.ts';

interface Tenure extends Pick<Role, 'from' | 'to'> {
  /** Id of the actor. */
  readonly actor: string;
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Tenure[]>>();

/** English title of a role -> who held it when, in order. */
function tenuresOf(lexicon: Lexicon): ReadonlyMap<string, readonly Tenure[]> {
  const ready = known.get(lexicon);
  if (ready) return ready;
  const made = new Map<string, Tenure[]>();
  for (const { id, roles } of lexicon.actors)
    for (const { title, from, to } of roles)
      made.set(title.en, [...(made.get(title.en) ?? []), { actor: id, from, to }]);
  known.set(lexicon, made);
  return made;
}

/** Whether a time of office has a day in common with `[from, to]`. Dates of less than day precision cover all of their days. */
function overlaps(tenure: Tenure, from: string, to: string): boolean {
  const begun = tenure.from.slice(0, to.length) <= to.slice(0, tenure.from.length);
  return begun && (tenure.to === null || from.slice(0, tenure.to.length) <= tenure.to.slice(0, from.length));
}

/** Ids of all who held an office on a day of `[from, to]` (ISO days, inclusive), the latest to take it first. */
export function holdersOn(lexicon: Lexicon, office: Office, from: string, to: string): string[] {
  const tenures = office.titles
    .flatMap((title) => tenuresOf(lexicon).get(title) ?? [])
    .filter((tenure) => overlaps(tenure, from, to))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  return [...new Set(tenures.map((tenure) => tenure.actor))];
}

/** For so many days the one who was killed is spoken of by his office still. */
const MOURNED = 30;

/** Ids of those who held an office when they were killed, by the lexicon's events, in the month up to an ISO day. */
export function killedShortlyBefore(lexicon: Lexicon, office: Office, day: string): string[] {
  const since = Temporal.PlainDate.from(day).subtract({ days: MOURNED }).toString();
  return lexicon.events.flatMap(({ date, deathOf = [] }) => {
    if (deathOf.length === 0 || date < since || date > day) return [];
    const holders = holdersOn(lexicon, office, date, date);
    return deathOf.filter((id) => holders.includes(id));
  });
}
