import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ArchiveError } from '../../archive/archive-error.ts';
import type { SaveOutcome } from '../../core/articles/article.ts';
import type { Reason } from '../../core/reason.ts';
import { ReasonedError } from '../../messages/answer-background.ts';
import { rawMetaSchema } from '../../messages/background-params.ts';
import { readSettings } from '../../settings/settings-store.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';
import { backgroundArchive, noteHeld, tendArchive } from './archive.ts';
import { makeDueBackup } from './due-backup.ts';
import { bringRules } from './outlet-rules.ts';
import { readText } from './read-text.ts';

/** UTF-16 code units of the largest subtree that is kept. */
const MOST_MARKUP = 30_000_000;

/** What the extractor's script brings; it ran beside a page that may be hostile, and is checked like a message. */
const extractedSchema = v.strictObject({
  meta: rawMetaSchema,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(5_000_000)),
  html: v.pipe(v.string(), v.maxLength(MOST_MARKUP)),
  original: v.pipe(v.string(), v.maxLength(MOST_MARKUP)),
  leftOut: v.pipe(
    v.array(v.strictObject({ kind: v.pipe(v.string(), v.maxLength(60)), chars: v.number() })),
    v.maxLength(10_000),
  ),
});

const fail = (reason: Reason): never => {
  throw new ReasonedError(reason);
};

/** The extractor leaves its function in the isolated world; this runs there. */
const extractNow = (): unknown =>
  (globalThis as unknown as { siyaqExtract?: () => unknown }).siyaqExtract?.() ?? null;

async function extract(tabId: number): Promise<v.InferOutput<typeof extractedSchema>> {
  const target = { tabId };
  const answer = await bringRules(tabId)
    .then(() => browser.scripting.executeScript({ target, files: ['/extractor.js'] }))
    .then(() => browser.scripting.executeScript({ target, func: extractNow }))
    .catch(() => fail({ code: 'save.no-access', params: {} }));
  const extracted = (answer as { result?: unknown }[])[0]?.result;
  const refused = v.safeParse(v.object({ refused: v.string() }), extracted);
  if (refused.success) fail({ code: 'save.not-an-article', params: {} });
  const checked = v.safeParse(extractedSchema, extracted);
  return checked.success ? checked.output : fail({ code: 'save.not-readable', params: {} });
}

/** Saves the article in a tab. Resolves only after the archive has committed; every failure has a reason. */
export async function saveArticle(params: {
  readonly tabId: number;
  readonly allowPrivate: boolean;
}): Promise<SaveOutcome> {
  const tab = await browser.tabs.get(params.tabId).catch(() => null);
  if (!tab) fail({ code: 'save.no-access', params: {} });
  if (tab?.incognito && !params.allowPrivate && !(await readSettings()).saveInPrivate)
    fail({ code: 'save.private', params: {} });
  const { meta: raw, text, html, original, leftOut } = await extract(params.tabId);
  const lexicon = await lexiconInUse();
  const { meta, annotations, topic } = readText({ meta: raw, text, knownActors: [] }, lexicon);
  const article = {
    meta,
    text,
    html,
    original,
    leftOut,
    annotations,
    topic,
    lexiconVersion: lexicon.version,
  };
  try {
    const outcome = await backgroundArchive().save(article, new Date().toISOString());
    void tendArchive().then(noteHeld).then(makeDueBackup);
    return outcome;
  } catch (error) {
    if (error instanceof ArchiveError) throw new ReasonedError({ code: `archive.${error.code}`, params: {} });
    throw error;
  }
}
