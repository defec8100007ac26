import { type ExportedArticle, type ExportNames, outletOf } from './exported-article.ts';

/**
 * Tables for spreadsheets and scripts, after RFC 4180: comma, quotes where they are needed, CRLF, a head line, UTF-8 with
 * the mark by which spreadsheets know it. Offsets are UTF-16 code units into the saved text.
 */
export const CSV_MARK = '\uFEFF';

type Cell = string | number | boolean | null;

/** What makes a formula of a cell: the signs, in full width too, and blanks that are passed over before them. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/**
 * The same at what is a cell's beginning for spreadsheets whose cells are parted by semicolons, as much of Europe's are, or
 * by tabs: they see no quotes around our cells, and so a row's end in each line's end.
 */
const WITHIN = /[;\t\r\n](?=[\s"]*[=+\-@＝＋－＠])/g;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: pages are not to be trusted with that
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const inert = value.replace(WITHIN, "$&'");
  const safe = FORMULA.test(inert) ? `'${inert}` : inert;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

export interface Table {
  readonly head: readonly string[];
  readonly rows: (article: ExportedArticle, names: ExportNames) => readonly (readonly Cell[])[];
}

/** One row an article. */
export const ARTICLES: Table = {
  head: [
    'article',
    'url',
    'title',
    'byline',
    'outlet',
    'outlet_name',
    'language',
    'published',
    'published_from',
    'saved_at',
    'tags',
    'note',
    'title_translated',
    'events',
    'sha256',
  ],
  rows: (article, names) => {
    const { meta, annotations } = article;
    return [
      [
        article.id,
        meta.url,
        meta.title,
        meta.byline,
        meta.outlet,
        outletOf(article, names),
        annotations.language,
        meta.published,
        meta.publishedFrom,
        article.savedAt,
        article.tags.join('; '),
        article.note || null,
        article.gloss || null,
        annotations.events.join('; '),
        article.sha256,
      ],
    ];
  },
};

/** One row a named actor. */
export const MENTIONS: Table = {
  head: [
    'article',
    'start',
    'end',
    'text',
    'actor',
    'actor_name',
    'type',
    'tier',
    'by',
    'certainty',
    'alternatives',
    'reason',
  ],
  rows: ({ id, annotations }, names) =>
    annotations.mentions.map((mention) => [
      id,
      mention.start,
      mention.end,
      mention.text,
      mention.actor,
      names.actor(mention.actor),
      mention.type,
      mention.tier,
      mention.by,
      mention.certainty,
      mention.alternatives.join('; '),
      mention.reason.code,
    ]),
};

/** One row a date expression; an open or unknown side is empty. */
export const DATES: Table = {
  head: [
    'article',
    'start',
    'end',
    'text',
    'from',
    'to',
    'granularity',
    'calendar',
    'relation',
    'approximate',
    'reason',
  ],
  rows: ({ id, annotations }) =>
    annotations.dates.map((date) => [
      id,
      date.start,
      date.end,
      date.text,
      date.from,
      date.to,
      date.granularity,
      date.calendar,
      date.relation,
      date.approximate,
      date.reason.code,
    ]),
};
