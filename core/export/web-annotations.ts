import type { DateMention, Mention, Span } from '../annotate/annotation.ts';
import { addressOf, type ExportedArticle, type ExportNames } from './exported-article.ts';

/**
 * What Siyaq found in an article as annotations of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * Each is anchored twice in the saved text: by the words themselves and those around them, and by position. Positions
 * there are in code points, not in the code units that the rest of Siyaq counts in.
 */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly created: string;
  readonly body: readonly object[];
  readonly target: object;
}

/** Code units of the words around. */
const AROUND = 32;

/** Whether an offset lies within a surrogate pair. */
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Code points before each of the offsets asked for, which must ascend. */
function pointCounter(text: string): (offset: number) => number {
  let [at, points] = [0, 0];
  return (offset) => {
    if (offset < at) [at, points] = [0, 0];
    for (; at < offset; at += 1) if (!isLow(text, at)) points += 1;
    return points;
  };
}

function selectors(text: string, { start, end }: Span, points: (offset: number) => number): object[] {
  let [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  if (isLow(text, from)) from += 1;
  if (isLow(text, to)) to -= 1;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ];
}

const textual = (value: string, language: string): object => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'text/plain',
  language,
  value,
});

function actorBody({ actor }: Mention, names: ExportNames, language: string): object[] {
  const name = names.actor(actor);
  return [
    { type: 'SpecificResource', purpose: 'identifying', source: `urn:siyaq:actor:${actor}` },
    ...(name ? [textual(name, language)] : []),
  ];
}

/** Days as an interval of ISO 8601, `..` for an open side; nothing where no day is known. */
const interval = ({ from, to }: DateMention): string | null =>
  from === null && to === null ? null : from === to ? from : `${from ?? '..'}/${to ?? '..'}`;

function dateBody(date: DateMention): object[] {
  const days = interval(date);
  return days ? [textual(days, 'zxx')] : [];
}

/** `language`: the BCP 47 tag of `names`. Dates without known days are left out. */
export function webAnnotations(
  article: ExportedArticle,
  names: ExportNames,
  language: string,
): WebAnnotation[] {
  const { id, text, annotations, savedAt, sha256 } = article;
  const points = pointCounter(text);
  const source = addressOf(article) ?? article.id;
  const make = (span: Span, kind: string, body: readonly object[]): WebAnnotation => ({
    id: `urn:siyaq:annotation:${encodeURIComponent(id)}:${sha256.slice(0, 16)}:${kind}:${span.start}-${span.end}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: savedAt,
    body,
    target: {
      type: 'SpecificResource',
      source,
      state: { type: 'TimeState', sourceDate: savedAt },
      selector: selectors(text, span, points),
    },
  });
  return [
    ...annotations.mentions.map((one) => make(one, 'actor', actorBody(one, names, language))),
    ...annotations.dates
      .filter((one) => interval(one) !== null)
      .map((one) => make(one, 'date', dateBody(one))),
  ];
}

/** The parts of one collection's document around its items, which may be many: they are written one by one. */
export const COLLECTION_HEAD =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:siyaq:annotations","type":"AnnotationCollection","label":"Siyaq","first":{"id":"urn:siyaq:annotations:page","type":"AnnotationPage","partOf":"urn:siyaq:annotations","startIndex":0,"items":[';

export const collectionEnd = (total: number): string => `]},"total":${total}}\n`;
