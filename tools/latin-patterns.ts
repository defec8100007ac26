/**
 * An Arabic letter takes two bytes in a script, a Latin one takes one, and the reader's script is full. Its patterns are
 * written in Arabic; the build writes their letters as Latin ones, and the script turns them back as it starts.
 */
const FROM = 'ء'.codePointAt(0)!;
const SHIFT = FROM - 'A'.codePointAt(0)!;
/** Those from ء to غ become capitals, those from ف to ي small ones; پ چ گ stand as they are. */
const ARABIC = /[ء-غف-ي]/g;
const BACK = `const arabic = (latin) =>
  RegExp(latin.replace(/[A-Za-j]/g, (letter) => String.fromCharCode(letter.charCodeAt() + ${SHIFT})));
`;

/** A pattern that is a constant of its own. */
const PATTERN = /^(const \w+ =)\s+\/(.+)\/;$/gm;

/** The source of a module, its patterns in Latin letters. */
export function inLatin(code: string): string {
  const written = code.replace(PATTERN, (_, name: string, pattern: string) => {
    if (/[A-Za-z\\]/.test(pattern)) throw new Error(`Latin letters in the pattern ${name}`);
    const latin = pattern.replace(ARABIC, (letter) => String.fromCharCode(letter.charCodeAt(0) - SHIFT));
    return `${name} arabic(${JSON.stringify(latin)});`;
  });
  return written === code ? code : BACK + written;
}

/** For the bundler: before it reads the module whose name ends so. */
export const latinPatterns = (module: string) => ({
  name: 'latin-patterns',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (id.endsWith(module) ? inLatin(code) : null),
});
