import { type NotTaken, type ReadWanted, toWanted, type Wanted } from './wanted.ts';

// Addresses as they stand in running text: brackets and marks around them are the text's.
const ADDRESS = /https?:\/\/[^\s<>"«»“”،؛]+/giu;
const TAIL = /[.,;:!?،؛؟)\]}'’]+$/u;

/** "2. " before a title, and what is no word at its ends. */
const ORDINAL = /^\s*\p{N}{1,3}[.)]\s/u;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** What ends an address in a text and is not its own: a bracket that it does not open. */
function trimmed(address: string): string {
  const bare = address.replace(TAIL, '');
  const opens = (bare.match(/\(/g) ?? []).length;
  const closes = (bare.match(/\)/g) ?? []).length;
  return opens > closes && address.startsWith(`${bare})`) ? `${bare})` : bare;
}

/**
 * A plain list: an address a line, with or without words beside it, which become its title. Lines without an address and
 * lines that begin with `#` are passed over; a line with several addresses gives them all.
 */
export function readList(text: string): ReadWanted {
  const wanted: Wanted[] = [];
  const notTaken: NotTaken[] = [];
  text.split(/\r\n?|\n/u).forEach((line, at) => {
    if (line.trim() === '' || /^\s*#/u.test(line)) return;
    const addresses = (line.match(ADDRESS) ?? []).map(trimmed);
    const found = addresses.map((address) => {
      const words = addresses.length === 1 ? line.replace(address, ' ') : '';
      const title = words.replace(ORDINAL, '').replace(ENDS, '');
      return toWanted(address, { title });
    });
    for (const one of found) if (one) wanted.push(one);
    if (found.length === 0 || found.includes(null)) notTaken.push({ at: at + 1, problem: 'not-an-address' });
  });
  return { wanted, notTaken };
}
