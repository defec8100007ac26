import { parseArgs } from 'node:util';
import { loadTexts, reasonText } from '../locales/texts.ts';
import { archiveCorpus } from './archive-corpus.ts';
import { knownNames } from './known-names.ts';
import { loadProjectLexicon } from './lexicon/load.ts';
import { parseTop, program } from './program.ts';
import { CorpusError, readCorpus } from './read-corpus.ts';
import { readSource } from './read-source.ts';

/**
 * `npm run --silent related -- CORPUS.jsonl [--for ID] [--top 10]`: which articles of a corpus tell the same story, a
 * JSON line for each article or for the one named. The shape is a contract: fields may be added, never renamed.
 */
const USAGE = 'usage: related CORPUS.jsonl | -  [--for ID] [--top N]';

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { for: { type: 'string' }, top: { type: 'string', default: '10' } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new CorpusError(USAGE);
  const limit = parseTop(values.top, USAGE);
  const records = [...readCorpus(readSource(file))];
  const asked = values.for;
  if (asked !== undefined && !records.some(({ id }) => id === asked))
    throw new CorpusError(`the corpus has no article ${JSON.stringify(asked)}`);
  const texts = await loadTexts('en');
  const lexicon = loadProjectLexicon({ samples: true });
  const { archive, idOf, features } = await archiveCorpus(records, lexicon);
  for (const [id, subject] of features) {
    if (asked !== undefined && id !== asked) continue;
    const hits = await archive.related(subject, { limit });
    const related = hits.map(({ article, score, reasons }) => ({
      id: idOf(article.id),
      score,
      reasons: reasons.map((reason) => ({ ...reason, text: reasonText(texts, reason, knownNames(lexicon)) })),
    }));
    process.stdout.write(`${JSON.stringify({ id, related })}\n`);
  }
}

export const main = program(USAGE, run);
