/** 32-bit FNV-1a of the UTF-16 units, twice with different seeds, in 16 hex digits: enough to tell two texts apart, not a cryptographic hash. */
export function contentHash(text: string): string {
  const run = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
