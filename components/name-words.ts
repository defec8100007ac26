import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Texts, WordParam } from '../locales/texts.ts';
import { dayText } from './day-words.ts';
import { localised } from './localised.ts';

type Names = ActorCard['name'];

/** Names of the lexicon by id; null for an id that is not in it (any more). */
export interface KnownNames {
  readonly actor: (id: string) => Names | null;
  readonly event: (id: string) => Names | null;
  readonly outlet: (id: string) => Names | null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words for the ids, days and calendars that a reason carries: names in the interface's language, days as days. */
export function nameWords(texts: Texts, names: KnownNames): WordParam {
  const inWords = (found: Names | null): string | null =>
    found && (localised(found, texts.language)?.text ?? null);
  return (param, value) => {
    if (ISO_DAY.test(value)) return dayText(value, texts.language);
    const calendar = `calendar.${value}`;
    if (param === 'calendar') return texts.has(calendar) ? texts.t(calendar) : null;
    if (/event/i.test(param)) return inWords(names.event(value));
    if (/outlet/i.test(param)) return inWords(names.outlet(value));
    // Actors stand under many names: `actors`, `full`, `other`. No word of a text looks like an id.
    const actor = /^[a-z0-9-]+$/.test(value) ? names.actor(value) : null;
    return actor && inWords(actor);
  };
}
