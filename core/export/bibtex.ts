import type { CslDate, CslItem } from './csl-item.ts';

/**
 * An item as an entry of BibTeX, in UTF-8: what TeX would take for a command is written as one, all other characters stay.
 * `@article` with `entrysubtype` is what biblatex, Zotero and Mendeley agree on for newspapers.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Signs that TeX draws together into another one: dashes, quotation marks, inverted marks. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`)/g;

const tex = (text: string): string =>
  text
    .replace(/[\\{}~^<>|]/g, (char) => SPECIAL[char]!)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(LIGATURE, '$&{}');

/** Addresses are verbatim in BibTeX: only what would end the field is encoded. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (char) => encodeURIComponent(char).replace(/^\s$/, '%20'));

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LANGUAGES = new Map([
  ['ar', 'arabic'],
  ['fa', 'persian'],
  ['prs', 'persian'],
]);

function isoDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function bibtexEntry(item: CslItem): string {
  const { issued, URL, language } = item;
  const langid = LANGUAGES.get(language ?? '');
  const fields: (readonly [string, string | undefined])[] = [
    ['title', `{{${tex(item.title)}}}`],
    // A name in two braces is one name, not given and family names.
    ['author', item.author && `{${item.author.map(({ literal }) => `{${tex(literal)}}`).join(' and ')}}`],
    ['journal', item['container-title'] && `{${tex(item['container-title'])}}`],
    ['entrysubtype', '{newspaper}'],
    ['date', issued && `{${isoDay(issued)}}`],
    ['year', issued && `{${issued['date-parts'][0][0]}}`],
    ['month', issued && MONTHS[issued['date-parts'][0][1] - 1]],
    ['url', URL && `{${address(URL)}}`],
    ['urldate', `{${isoDay(item.accessed)}}`],
    ['langid', langid && `{${langid}}`],
    ['keywords', item.keyword && `{${tex(item.keyword)}}`],
    ['note', `{${tex(item.note.replaceAll('\n', '; '))}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@article{${item.id},\n${written.join('')}}\n\n`;
}
