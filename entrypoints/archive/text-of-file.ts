/** Zeros among the first letters: UTF-16 without its mark, as some programs of Windows write it. */
function wideLabel(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second) return 'utf-16be';
  return first && second === 0 ? 'utf-16le' : null;
}

/** Letters beyond ASCII that UTF-8 makes sense of, beside those that it does not. */
function isUtf8(text: string): boolean {
  const strange = text.match(/\uFFFD/g)?.length ?? 0;
  return strange === 0 || strange < (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0);
}

/**
 * The text of a file as programs of the region write it: UTF-8, a letter of which may be damaged; UTF-16; else the Arabic of
 * Windows, in which older reference managers and lists of addresses come.
 */
export function textOfFile(bytes: Uint8Array<ArrayBuffer>): string {
  const wide = wideLabel(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isUtf8(text) ? text : new TextDecoder('windows-1256').decode(bytes);
}
