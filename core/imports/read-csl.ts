import { plainTitle } from './plain-title.ts';
import {
  isoDay,
  type NotTaken,
  notTakenAs,
  type ReadWanted,
  toWanted,
  type Wanted,
  writtenDay,
} from './wanted.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface CslLike {
  readonly URL?: unknown;
  readonly title?: unknown;
  /** Newer processors take a day as text, too (EDTF). */
  readonly issued?:
    | string
    | { readonly 'date-parts'?: unknown; readonly raw?: unknown; readonly literal?: unknown }
    | null;
  readonly keyword?: unknown;
}

function dayOf(issued: CslLike['issued']): string | null {
  if (typeof issued === 'string') return writtenDay(issued);
  const parts = issued?.['date-parts'];
  if (Array.isArray(parts) && Array.isArray(parts[0])) {
    const [year, month, day] = parts[0] as unknown[];
    return isoDay(year, month, day);
  }
  return writtenDay(text(issued?.raw) || text(issued?.literal));
}

function wantedOf(item: unknown): Wanted | NotTaken['problem'] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return 'not-understood';
  const { URL: url, title, issued, keyword } = item as CslLike;
  if (text(url) === '') return 'no-address';
  const keywords: unknown[] = Array.isArray(keyword) ? keyword : [keyword];
  const tags = keywords.flatMap((one) => text(one).split(/[,;،؛]/u));
  return (
    toWanted(text(url), { title: plainTitle(text(title)), published: dayOf(issued), tags }) ??
    'not-an-address'
  );
}

/** Items of CSL-JSON that have an address: a list, or one alone. Null where the text is no JSON of that kind. */
export function readCsl(json: string): ReadWanted | null {
  let read: unknown;
  try {
    read = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
  const wrapped = (read as { items?: unknown } | null)?.items;
  const items: unknown[] = Array.isArray(read) ? read : Array.isArray(wrapped) ? wrapped : [read];
  if (typeof read !== 'object' || read === null) return null;
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  items.forEach((item, at) => {
    const found = wantedOf(item);
    if (typeof found === 'string')
      notTaken.push(notTakenAs(at + 1, found, plainTitle(text(Object(item).title))));
    else wanted.push(found);
  });
  return { wanted, notTaken };
}
