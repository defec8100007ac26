import { CorpusError } from './read-corpus.ts';

/** The number of `--top`; throws a `CorpusError` where it is none. */
export function parseTop(value: string, usage: string): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 1)
    throw new CorpusError(`--top needs a whole number from 1 on\n${usage}`);
  return top;
}
