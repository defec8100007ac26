import { type CslDate, type CslItem, oneLine } from './csl-item.ts';

/**
 * An item as a record of RIS, the tagged format of reference managers: two letters, two blanks, a hyphen, a value, one
 * line each. Tags as Zotero and Mendeley read them for a newspaper article.
 */
const dayOf = ({ 'date-parts': [[year, month, day]] }: CslDate): string =>
  `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;

export function risRecord(item: CslItem): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    // A comma would divide a family name from given ones.
    ...(item.author ?? []).map(({ literal }) => ['AU', literal.replaceAll(',', '،')] as const),
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && dayOf(item.issued)],
    // A semicolon parts addresses.
    ['UR', item.URL?.replace(/;(?=https?:)/gi, '%3B')],
    ['Y2', dayOf(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((tag) => ['KW', tag] as const),
    ['N1', item.note.replaceAll('\n', '; ')],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n\r\n`;
}
