import { readFileSync } from 'node:fs';
import { CorpusError } from './read-corpus.ts';

/** Where a page says what it is written in: within its first kilobyte. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 1024;
const UTF_16 = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'it may not be read',
};

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
    throw fault ? new CorpusError(`${file}: ${fault}`) : error;
  }
}

function encodingOf(bytes: Buffer): string {
  const marked = UTF_16.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  return marked?.[0] ?? DECLARED.exec(bytes.toString('latin1', 0, HEAD))?.[1] ?? '';
}

/**
 * The text of a file, or of standard input (`-`): UTF-8, or what a byte order mark or the page itself declares, as old outlets'
 * windows-1256. Throws a `CorpusError` where it cannot be read, or is in no encoding that can be told.
 */
export function readSource(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(encodingOf(bytes)).decode(bytes);
    } catch {
      throw new CorpusError(`${file} is not UTF-8, and declares no encoding that is known`);
    }
  }
}
