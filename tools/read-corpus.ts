import { dayOf } from '../core/dates/calendars.ts';

/** The input that all command-line programs share: JSON Lines, a text or a page each. */
export interface CorpusRecord {
  readonly id: string;
  /** Exactly one of `text` and `html` is there. */
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO date or date-time. */
  readonly published?: string;
}

/** Wrong use or wrong input: told on standard error, exit status 2. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

const OPTIONAL = ['text', 'html', 'title', 'url', 'published'] as const;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/;

function isIsoDay(published: string): boolean {
  const [, year, month, day] = ISO.exec(published)?.map(Number) ?? [];
  return year !== undefined && dayOf('gregorian', year, month!, day!) !== null;
}

/** A record as it was given. Throws what `complain` makes of the first thing that is wrong with it. */
export function toRecord(value: unknown, complain: (what: string) => CorpusError): CorpusRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw complain('is no JSON object: an article a line');
  const given = value as Record<string, unknown>;
  const id = typeof given.id === 'number' ? String(given.id) : given.id;
  if (typeof id !== 'string' || id === '') throw complain('has no `id`');
  const record: Record<string, string> = { id };
  for (const name of OPTIONAL) {
    const field = given[name];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') throw complain(`has a \`${name}\` that is no string`);
    record[name] = field;
  }
  if ((record.text === undefined) === (record.html === undefined))
    throw complain('needs exactly one of `text` and `html`');
  if (record.url === '') delete record.url;
  if (record.published === '') delete record.published;
  if (record.published !== undefined && !isIsoDay(record.published))
    throw complain('has a `published` that is no ISO date');
  // A page's links and pictures are read from its address.
  if (record.html !== undefined && record.url && !URL.canParse(record.url))
    throw complain('has a `url` that is no address');
  return record as unknown as CorpusRecord;
}

/**
 * Reads JSON Lines, blank lines skipped. Throws `CorpusError` naming the line (counted from 1) at the first that is
 * broken, so the records before it have been yielded.
 */
export function* readCorpus(source: string): Generator<CorpusRecord> {
  const seen = new Set<string>();
  let number = 0;
  for (const line of source.replace(/^\uFEFF/, '').split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    const complain = (what: string) => new CorpusError(`line ${number} ${what}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw complain('is no JSON');
    }
    const record = toRecord(value, complain);
    if (seen.has(record.id)) throw complain(`repeats the id ${JSON.stringify(record.id)}`);
    seen.add(record.id);
    yield record;
  }
}
