import { isoDay, type NotTaken, type ReadWanted, toWanted, type Wanted } from './wanted.ts';

// Two letters or a letter and a digit, two blanks, a hyphen: the format's own description, of which writers keep to more
// or less (EndNote, Zotero and Mendeley write one blank after the hyphen, some write none).
const LINE = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u;

type Fields = ReadonlyMap<string, readonly string[]>;

/** `2024/01/28/`, `2024-01-28`, `2024///`. */
function dayOf(fields: Fields): string | null {
  for (const tag of ['DA', 'PY', 'Y1']) {
    const [year, month, day] = (fields.get(tag)?.[0] ?? '').split(/[/-]/u);
    const found = isoDay(year, month, day);
    if (found) return found;
  }
  return null;
}

function wantedOf(fields: Fields): Wanted | null {
  const title = ['TI', 'T1', 'CT'].flatMap((tag) => [...(fields.get(tag) ?? [])])[0] ?? '';
  for (const url of ['UR', 'L1', 'L2'].flatMap((tag) => [...(fields.get(tag) ?? [])])) {
    // Several addresses may stand in one field.
    const [first = ''] = url.split(/;\s|\s/u);
    const wanted = toWanted(first, { title, published: dayOf(fields), tags: [...(fields.get('KW') ?? [])] });
    if (wanted) return wanted;
  }
  return null;
}

/** Entries of a RIS file that have an address. Places are the numbers of entries. */
export function readRis(text: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  let fields: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  let entry = 0;
  const end = (): void => {
    if (!fields) return;
    entry += 1;
    const found = wantedOf(fields);
    if (found) wanted.push(found);
    else notTaken.push({ at: entry, problem: 'no-address' });
    fields = null;
    last = null;
  };
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, tag = '', value = ''] = LINE.exec(line) ?? [];
    if (tag === 'TY') {
      // An entry whose end is missing ends where the next one begins.
      end();
      fields = new Map();
    } else if (tag === 'ER') end();
    else if (tag && fields) {
      last = fields.get(tag) ?? [];
      last.push(value.trim());
      fields.set(tag, last);
      // Long values go on in lines without a tag.
    } else if (last && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`;
  }
  end();
  return { wanted, notTaken };
}
