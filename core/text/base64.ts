/** Numbers as text, for a lexicon that travels as JSON. Core has no `btoa` of bytes, so the alphabet is here. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Standard Base64 without padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let place = 0; place <= left; place += 1) parts.push(ALPHABET[(group >> (18 - 6 * place)) & 63]!);
  }
  return parts.join('');
}

/** Reads what `toBase64` wrote. Throws a RangeError on a length that no bytes have. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new RangeError('not Base64: the length is off');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  // Plain steps: this runs whenever the background wakes, over half a megabyte.
  for (let at = 0, to = 0; to < bytes.length; at += 4, to += 3) {
    const group =
      (VALUES[text.charCodeAt(at) & 127]! << 18) |
      (VALUES[text.charCodeAt(at + 1) & 127]! << 12) |
      (VALUES[text.charCodeAt(at + 2) & 127]! << 6) |
      VALUES[text.charCodeAt(at + 3) & 127]!;
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}
