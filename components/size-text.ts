const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the interface's digits, to three digits or fewer. */
export function sizeText(bytes: number, language: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step],
    // Short, Persian has Latin letters for kilobytes and more, and Arabic mixes letters with whole words.
    unitDisplay: language === 'en' ? 'short' : 'long',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
