import { plainTitle } from './plain-title.ts';
import { type NotTaken, notTakenAs, type ReadWanted, toWanted, type Wanted, writtenDay } from './wanted.ts';

// Two letters or a letter and a digit, two blanks, a hyphen: the format's own description, of which writers keep to more
// or less (EndNote, Zotero and Mendeley write one blank after the hyphen, some write none).
const LINE = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u;

type Fields = ReadonlyMap<string, readonly string[]>;

/** `2024/01/28/`, `2024-01-28`, `2024///`; in EndNote `Jan 28`, with the year in a field of its own. */
function dayOf(fields: Fields): string | null {
  const year = /^\d{4}/u.exec(fields.get('PY')?.[0] ?? '')?.[0];
  for (const tag of ['DA', 'PY', 'Y1']) {
    const found = writtenDay(fields.get(tag)?.[0] ?? '', year);
    if (found) return found;
  }
  return null;
}

const titleOf = (fields: Fields): string =>
  plainTitle(['TI', 'T1', 'CT'].flatMap((tag) => [...(fields.get(tag) ?? [])])[0] ?? '');

function wantedOf(fields: Fields): Wanted | null {
  const about = { title: titleOf(fields), published: dayOf(fields), tags: [...(fields.get('KW') ?? [])] };
  for (const url of ['UR', 'LK', 'L1', 'L2'].flatMap((tag) => [...(fields.get(tag) ?? [])])) {
    // Several addresses may stand in one field, parted by semicolons, which an address may have, too.
    const [first = ''] = url.split(/;(?=\s*https?:)|;?\s/u);
    const wanted = toWanted(first.replace(/^<(.*)>$/u, '$1'), about);
    if (wanted) return wanted;
  }
  return null;
}

/** Lines that are this long may have been cut by their writer: the format allows it from 70 characters on. */
const CUT = 64;

/**
 * Takes up a line without a tag, in which the field before goes on. EndNote writes keywords and addresses like that, a line
 * each; a long address is cut anywhere, words at a blank.
 */
function goOn(values: string[], tag: string, line: string): void {
  const before = values.at(-1) ?? '';
  if (tag === 'KW' && before.length < CUT) values.push(line);
  else if (tag === 'UR' && before.length >= CUT && /^(?!https?:)\S+$/iu.test(line))
    values[values.length - 1] = before + line;
  else values[values.length - 1] = `${before} ${line}`;
}

/** Entries of a RIS file that have an address. Places are the numbers of entries. */
export function readRis(text: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  let fields: Map<string, string[]> | null = null;
  let last: readonly [values: string[], tag: string] | null = null;
  let entry = 0;
  const end = (): void => {
    if (!fields) return;
    entry += 1;
    const found = wantedOf(fields);
    if (found) wanted.push(found);
    else notTaken.push(notTakenAs(entry, 'no-address', titleOf(fields)));
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
      const values = fields.get(tag) ?? [];
      values.push(value.trim());
      fields.set(tag, values);
      last = [values, tag];
    } else if (last && line.trim() !== '') goOn(...last, line.trim());
  }
  end();
  return { wanted, notTaken };
}
