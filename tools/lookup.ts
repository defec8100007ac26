import { parseArgs } from 'node:util';
import { askedActors } from '../core/search/asked-actors.ts';
import { nameResolver } from '../core/search/name-resolver.ts';
import { archiveCorpus } from './archive-corpus.ts';
import { loadProjectLexicon } from './lexicon/load.ts';
import { parseTop, program } from './program.ts';
import { CorpusError, readCorpus } from './read-corpus.ts';
import { readSource } from './read-source.ts';

/**
 * `npm run --silent lookup -- CORPUS.jsonl QUERY [--top 10]`: the actors that a query may name and the articles of a
 * corpus that it finds, as one JSON line. The shape is a contract: fields may be added, never renamed.
 */
const USAGE = 'usage: lookup CORPUS.jsonl | -  QUERY [--top N]';

/** The options first: a query may begin with a minus. */
function parted(argv: readonly string[]): string[] {
  const at = argv.findIndex((one) => /^--top(?:=|$)/.test(one));
  if (at < 0) return ['--', ...argv.filter((one) => one !== '--')];
  const taken = argv[at] === '--top' ? 2 : 1;
  return [...argv.slice(at, at + taken), ...parted([...argv.slice(0, at), ...argv.slice(at + taken)])];
}

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parted(argv),
    allowPositionals: true,
    options: { top: { type: 'string', default: '10' } },
  });
  const [file, query, ...rest] = positionals;
  if (!file || query === undefined || rest.length > 0) throw new CorpusError(USAGE);
  const limit = parseTop(values.top, USAGE);
  const lexicon = loadProjectLexicon({ samples: true });
  const records = readCorpus(readSource(file));
  const { archive, idOf } = await archiveCorpus(records, lexicon);
  const actors = askedActors(query, lexicon, limit).map(({ id }) => ({
    id,
    name: lexicon.actorById.get(id)?.names.en[0] ?? id,
  }));
  const hits = await archive.search(query, { limit, ...nameResolver(lexicon) });
  const articles = hits.map(({ article, score, snippet }) => ({
    id: idOf(article.id),
    score,
    snippet: snippet.text,
    marks: snippet.marks,
  }));
  process.stdout.write(`${JSON.stringify({ actors, articles })}\n`);
}

export const main = program(USAGE, run);
