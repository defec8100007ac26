import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lexicon } from '../core/actors/lexicon.ts';
import type { DateMention, Mention } from '../core/annotate/annotation.ts';
import type { Reason } from '../core/reason.ts';
import { loadTexts, reasonText, type Texts, type WordParam } from '../locales/texts.ts';
import { type Inspected, inspectRecord } from './inspect-record.ts';
import { knownNames } from './known-names.ts';
import { loadProjectLexicon } from './lexicon/load.ts';
import { program } from './program.ts';
import { CorpusError, type CorpusRecord, readCorpus, toRecord } from './read-corpus.ts';
import { readSource } from './read-source.ts';

/**
 * `npm run --silent inspect -- FILE.jsonl | - | page.html | article.txt`: what Siyaq makes of a page or a text, a JSON
 * line each. The shape is a contract: fields may be added, never renamed or removed.
 */
const USAGE =
  'usage: inspect FILE.jsonl | - | FILE.html | FILE.txt  [--url URL] [--published DAY] [--title TITLE]';

const worded = (texts: Texts, reason: Reason, word?: WordParam) => ({
  ...reason,
  text: reasonText(texts, reason, word),
});

function mentionLine(texts: Texts, mention: Mention, lexicon: Lexicon) {
  return { ...mention, reason: worded(texts, mention.reason, knownNames(lexicon)) };
}

function dateLine(texts: Texts, date: DateMention, lexicon: Lexicon) {
  return { ...date, reason: worded(texts, date.reason, knownNames(lexicon)) };
}

/** The output line of one record. */
export function inspectLine(texts: Texts, seen: Inspected, lexicon: Lexicon): object {
  const { meta, annotations, topic } = seen;
  const refusal = seen.refused
    ? [{ kind: 'not-an-article', chars: seen.text.length, reason: worded(texts, seen.refused) }]
    : [];
  return {
    id: seen.id,
    language: annotations.language,
    topic: { ...topic, reasons: topic.reasons.map((reason) => worded(texts, reason)) },
    article: { isArticle: seen.isArticle, ...meta, text: seen.text, leftOut: [...refusal, ...seen.leftOut] },
    mentions: annotations.mentions.map((mention) => mentionLine(texts, mention, lexicon)),
    dates: annotations.dates.map((date) => dateLine(texts, date, lexicon)),
    events: annotations.events,
  };
}

function* records(file: string, options: Partial<CorpusRecord>): Generator<CorpusRecord> {
  const source = readSource(file);
  const kind = /\.(html?|txt)$/i.exec(file)?.[1]?.toLowerCase();
  if (!kind) {
    const [option] = Object.keys(options);
    if (option)
      throw new CorpusError(
        `--${option} is for a single page or text: in JSON Lines each record has its own`,
      );
    return yield* readCorpus(source);
  }
  const given = { id: basename(file), ...options, [kind === 'txt' ? 'text' : 'html']: source };
  yield toRecord(given, (what) => new CorpusError(`${file} ${what}`));
}

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { url: { type: 'string' }, published: { type: 'string' }, title: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new CorpusError(USAGE);
  const texts = await loadTexts('en');
  const lexicon = loadProjectLexicon({ samples: true });
  for (const record of records(file, values))
    process.stdout.write(`${JSON.stringify(inspectLine(texts, inspectRecord(record, lexicon), lexicon))}\n`);
}

export const main = program(USAGE, run);
