import * as v from 'valibot';
import { tidyTags, tidyWords } from '../core/articles/own-words.ts';
import { hashesOf, sha256 } from './seal-capture.ts';

/**
 * One article with all that is kept of it, as a line of a backup: `{"sha256": …, "article": …}`. The hash is of the UTF-8 of
 * the article's JSON; each capture has those of its three parts besides. A line stands for itself: a damaged one harms no
 * other.
 */
const Text = v.string();

/** Of an actor, an event or an outlet: each is a term of the index. Siyaq's own are shorter by half. */
const Id = v.pipe(v.string(), v.maxLength(200));

/** Whether `make` has something of this text to give. */
const passes =
  (make: (text: string) => unknown) =>
  (text: string): boolean => {
    try {
      make(text);
      return true;
    } catch {
      return false;
    }
  };

/**
 * As it is written here, whatever its offset and its precision: instants are put in order as texts, and shown by `Date`, which
 * understands fewer of them.
 */
export const Instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(passes((text) => Temporal.Instant.from(text))),
  v.transform((text) => new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString()),
  v.regex(/^\d{4}-/),
);
/** As `Temporal.PlainDate` prints it: years before Christ, and those of more than four digits, with a sign and six digits. */
export const Day = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d$/),
    v.check(passes((text) => Temporal.PlainDate.from(text))),
  ),
);
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Reason = v.object({
  code: Text,
  params: v.record(Text, v.union([Text, v.number(), v.boolean(), v.array(Text)])),
});
const Span = { start: count, end: count, text: Text };

const Meta = v.object({
  canonicalUrl: v.pipe(v.string(), v.minLength(1)),
  url: Text,
  title: Text,
  byline: v.nullable(Text),
  // A day that no calendar has is no reason to refuse the article: it is as good as none.
  published: v.fallback(Day, null),
  publishedFrom: v.picklist([
    'json-ld',
    'meta',
    'time-element',
    'dateline',
    'url',
    'text',
    'given',
    'unknown',
  ]),
  updated: v.exactOptional(Day),
  outlet: v.nullable(Id),
  image: v.nullable(Text),
});

const Mention = v.object({
  ...Span,
  actor: Id,
  type: v.picklist(['person', 'organisation', 'place', 'agreement', 'operation']),
  tier: v.picklist(['core', 'state', 'generic']),
  by: v.picklist(['name', 'surname', 'role', 'loaded']),
  certainty: v.number(),
  alternatives: v.array(Id),
  reason: Reason,
});

const DateMention = v.object({
  ...Span,
  from: Day,
  to: Day,
  granularity: v.picklist([
    'day',
    'week',
    'month',
    'quarter',
    'half',
    'year',
    'part',
    'season',
    'decade',
    'century',
  ]),
  calendar: v.picklist(['gregorian', 'solar-hijri', 'lunar-hijri', 'mixed', 'none']),
  relation: v.picklist(['on', 'since', 'until', 'before', 'after']),
  approximate: v.boolean(),
  alternatives: v.array(v.object({ from: Day, to: Day })),
  reason: Reason,
});

const WholeCapture = v.object({
  savedAt: Instant,
  againAt: v.exactOptional(Instant),
  meta: Meta,
  text: Text,
  html: Text,
  original: Text,
  leftOut: v.array(v.object({ kind: Text, chars: count })),
  annotations: v.object({
    language: v.nullable(Text),
    mentions: v.array(Mention),
    dates: v.array(DateMention),
    events: v.array(Id),
    titled: v.optional(v.array(Id)),
  }),
  topic: v.object({ about: v.boolean(), score: v.number(), reasons: v.array(Reason) }),
  lexiconVersion: Text,
  hashes: v.object({ text: Hash, html: Hash, original: Hash }),
});

const Marks = v.pipe(v.array(v.pipe(Text, v.regex(/^[0-9a-f]{16}$/))), v.maxLength(200), v.readonly());

/** What is not understood of it is no reason to refuse the article. */
const Past = v.fallback(
  v.optional(
    v.object({
      tags: v.pipe(v.array(v.pipe(v.tuple([Text, count]), v.readonly())), v.readonly()),
      notes: Marks,
      glosses: Marks,
    }),
  ),
  undefined,
);

const wholeArticle = v.pipe(
  v.object({
    id: v.pipe(
      v.string(),
      v.minLength(1),
      v.check((id) => id.isWellFormed()),
    ),
    firstSavedAt: Instant,
    removedAt: v.nullable(Instant),
    removals: v.fallback(v.optional(count), undefined),
    // The reader's words as they are kept of what is typed; of tags each, for two archives may have more of them together.
    tags: v.pipe(
      v.array(Text),
      v.transform((tags) => tidyTags(tags)),
      v.readonly(),
    ),
    note: v.optional(
      v.pipe(
        Text,
        v.transform((note) => tidyWords({ note }).note),
      ),
    ),
    gloss: v.optional(
      v.pipe(
        Text,
        v.transform((gloss) => tidyWords({ gloss }).gloss),
      ),
    ),
    past: Past,
    /** Oldest first. */
    captures: v.pipe(v.array(WholeCapture), v.minLength(1)),
  }),
  v.check(({ id, captures }) => captures.every(({ meta }) => meta.canonicalUrl === id)),
);

export type WholeArticle = v.InferOutput<typeof wholeArticle>;
export type WholeCapture = WholeArticle['captures'][number];

/**
 * Why a line was not taken. `part`: no version's text is what was saved. `too-long`: longer than a line can be. `here`: what
 * the archive has of this article is damaged so that nothing can be put beside it.
 */
export type LineProblem = 'not-json' | 'changed' | 'shape' | 'part' | 'too-long' | 'here';

export async function lineOf(article: WholeArticle): Promise<string> {
  const json = JSON.stringify(article);
  return `{"sha256":"${await sha256(json)}","article":${json}}`;
}

/** UTF-16 units of versions in one line, at most, unless a single one is longer: a line four times as long is not read. */
const MOST_IN_LINE = 1 << 26;

/** The lines of an article: one, unless its versions are too much for one. Put back, they are one article again. */
export async function* linesFor(article: WholeArticle, most = MOST_IN_LINE): AsyncGenerator<string> {
  let size = 0;
  let some: WholeCapture[] = [];
  for (const capture of article.captures) {
    const its = capture.text.length + capture.html.length + capture.original.length;
    if (some.length > 0 && size + its > most) {
      yield await lineOf({ ...article, captures: some });
      [size, some] = [0, []];
    }
    some.push(capture);
    size += its;
  }
  yield await lineOf({ ...article, captures: some });
}

const HEAD = /^\{"sha256":"([0-9a-f]{64})","article":/;

/** Whether each span has the words that stand at its place. */
const inPlace = ({ text, annotations: { mentions, dates } }: WholeCapture): boolean =>
  [...mentions, ...dates].every(
    (span) =>
      span.text !== '' &&
      span.end - span.start === span.text.length &&
      text.startsWith(span.text, span.start),
  );

/** Which parts of a capture still have the hashes of the day they were saved. */
export async function intactParts(capture: WholeCapture): Promise<{ text: boolean; all: boolean }> {
  const { text, html, original } = await hashesOf(capture);
  const { hashes } = capture;
  const same = text === hashes.text;
  return { text: same, all: same && html === hashes.html && original === hashes.original };
}

export interface ReadLine {
  readonly article: WholeArticle;
  /** False where a part of a version is not what was saved. A version whose text is not is left out. */
  readonly whole: boolean;
}

/** Reads and checks one line. Never throws. */
export async function parseLine(line: string): Promise<ReadLine | LineProblem> {
  const head = HEAD.exec(line);
  if (!head || !line.endsWith('}')) return 'not-json';
  const json = line.slice(head[0].length, -1);
  if ((await sha256(json)) !== head[1]) return 'changed';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'not-json';
  }
  const read = v.safeParse(wholeArticle, value);
  if (!read.success) return 'shape';
  const captures: WholeCapture[] = [];
  let whole = true;
  for (const capture of read.output.captures) {
    const intact = await intactParts(capture);
    whole &&= intact.all;
    if (!intact.text) continue;
    if (!inPlace(capture)) return 'shape';
    captures.push(capture);
  }
  return captures.length > 0 ? { article: { ...read.output, captures }, whole } : 'part';
}
