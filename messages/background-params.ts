import * as v from 'valibot';
import type { BackgroundMessages } from './protocol.ts';

/**
 * What the background accepts. A content script runs beside a page that may be hostile: nothing of a message is believed
 * before it is checked here. Sizes are in UTF-16 code units.
 */
const MOST_TEXT = 5_000_000;
const MOST_ACTORS = 2_000;

const shortText = v.pipe(v.string(), v.maxLength(4_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const texts = (most: number) => v.pipe(v.array(shortText), v.maxLength(most));
const actorIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST_ACTORS));
const day = v.pipe(v.string(), v.isoDate());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const dates = v.pipe(
  v.array(
    v.strictObject({ from: v.picklist(['json-ld', 'meta', 'time-element', 'line']), value: shortText }),
  ),
  v.maxLength(200),
);

export const rawMetaSchema = v.strictObject({
  url: address,
  declared: v.nullable(address),
  titles: texts(50),
  siteNames: texts(50),
  dates,
  credits: v.exactOptional(
    v.strictObject({ bylines: texts(50), image: v.nullable(address), updated: dates }),
  ),
});

/** Message -> schema of its parameters. */
export const backgroundParams = {
  annotatePage: v.strictObject({
    meta: rawMetaSchema,
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    knownActors: actorIds,
  }),
  openCard: v.strictObject({
    actors: actorIds,
    day: v.nullable(day),
    term: v.nullable(shortText),
    date: v.nullable(
      v.strictObject({
        from: v.nullable(day),
        to: v.nullable(day),
        event: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      }),
    ),
  }),
  saveArticle: v.strictObject({ tabId, allowPrivate: v.boolean() }),
  activateTab: v.strictObject({ tabId }),
  keepBackup: v.strictObject({
    url: v.nullable(v.pipe(v.string(), v.startsWith('blob:'), v.maxLength(300))),
    failed: v.exactOptional(v.picklist(['not-read', 'not-written'])),
    madeAt: v.pipe(v.string(), v.isoTimestamp()),
    articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
    incomplete: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  backUpWords: v.null(),
} satisfies {
  [Name in keyof BackgroundMessages]: v.GenericSchema<unknown, BackgroundMessages[Name]['params']>;
};
