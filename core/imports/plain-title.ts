/** The marks that titles have in CSL-JSON (citeproc-js, "HTML-like formatting"), and so in what Zotero writes as RIS. */
const MARKUP = /<\/?(?:i|b|sub|sup|sc)>|<span (?:class|style)="[^"<>]*">|<\/span>/gu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const REFERENCE = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu;

function character(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** A title of a bibliography as plain text. */
export const plainTitle = (title: string): string => title.replace(MARKUP, '').replace(REFERENCE, character);
