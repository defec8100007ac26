import { CorpusError } from './read-corpus.ts';

/** Whether somebody only wants to know how it is used. */
const asksForHelp = (argv: readonly string[]): boolean =>
  argv.some((one) => one === '--help' || one === '-h');

/** What went wrong, for people: `parseArgs` goes on about its own way of passing arguments. */
function complaint(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message.replace(/\. To specify.*/s, '')}\n${usage}`;
  return error.message;
}

/**
 * A command-line program: exit status 0, or 2 with the complaint on standard error. `run` throws what is wrong with its
 * arguments or its input.
 */
export const program =
  (usage: string, run: (argv: readonly string[]) => Promise<void>) =>
  async (argv: readonly string[]): Promise<number> => {
    if (asksForHelp(argv)) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    try {
      await run(argv);
      return 0;
    } catch (error) {
      process.stderr.write(`${complaint(error, usage)}\n`);
      return 2;
    }
  };

/** The number of `--top`; throws a `CorpusError` where it is none. */
export function parseTop(value: string, usage: string): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 1)
    throw new CorpusError(`--top needs a whole number from 1 on\n${usage}`);
  return top;
}
