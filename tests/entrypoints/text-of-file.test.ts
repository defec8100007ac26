import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../entrypoints/archive/text-of-file.ts';

const TEXT = 'TY  - NEWS\r\nTI  - نشست بغداد، گفت‌وگو\r\nUR  - https://rawi.test/1\r\nER  - \r\n';

/** In the Arabic of Windows, by its decoder turned around. */
const WINDOWS = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1256').decode(new Uint8Array([byte])),
    byte,
  ]),
);
const inWindows = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => WINDOWS.get(char) ?? 63);
const wide = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16 with its mark', wide(`\uFEFF${TEXT}`, true)],
    ['UTF-16 the other way round', wide(`\uFEFF${TEXT}`, false)],
    ['UTF-16 without a mark', wide(TEXT, true)],
    ['the Arabic of Windows', inWindows(TEXT)],
  ])('is read from %s', (_name, bytes) => {
    expect(textOfFile(bytes)).toBe(TEXT);
  });

  it.each(['ÉDITION d’été', 'مقاله‌ای دربارهٔ بغداد', 'خبر', 'a'])('%s is the same from either', (text) => {
    expect(textOfFile(utf8(text))).toBe(text);
  });

  it.each(['خبر', 'گفت', 'مذاکرات درباره عراق', 'وزير الدفاع: انسحاب'])('%s is told as Windows’', (text) => {
    expect(textOfFile(inWindows(text))).toBe(text);
  });

  it('is UTF-8 still where a letter of it is damaged, or its end is missing', () => {
    const bytes = utf8(TEXT);
    bytes[20] = 0xff;
    expect(textOfFile(bytes)).toContain('بغداد');
    expect(textOfFile(utf8('خبر نشست').slice(0, -1))).toContain('خبر نشس');
    expect(textOfFile(new Uint8Array())).toBe('');
  });
});
