import { actorTerm, eventTerm } from '../core/search/index-terms.ts';
import { readPostings } from './postings.ts';
import type { ArchiveDb } from './schema.ts';

/** Names that are looked up in one transaction, so that counting many leaves room for other reads. */
const SLICE = 256;

async function countEach(
  db: ArchiveDb,
  docs: ReadonlySet<number>,
  ids: readonly string[],
  termOf: (id: string) => string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let at = 0; at < ids.length; at += SLICE) {
    const slice = ids.slice(at, at + SLICE);
    const postings = await readPostings(db, slice.map(termOf));
    for (const id of slice) {
      let count = 0;
      for (const doc of postings.list(termOf(id))?.docs ?? []) if (docs.has(doc)) count += 1;
      if (count > 0) counts.set(id, count);
    }
  }
  return counts;
}

/** In how many of these documents each is named. Throws `BucketError` where the index is damaged. */
export const countNamed = async (
  db: ArchiveDb,
  docs: ReadonlySet<number>,
  asked: { readonly actors: readonly string[]; readonly events: readonly string[] },
): Promise<{ actors: ReadonlyMap<string, number>; events: ReadonlyMap<string, number> }> => ({
  actors: await countEach(db, docs, asked.actors, actorTerm),
  events: await countEach(db, docs, asked.events, eventTerm),
});
