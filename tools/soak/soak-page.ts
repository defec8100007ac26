import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { BrowserSession } from '../../archive/renew-log.ts';
import type { ArticleToSave } from '../../core/articles/article.ts';

/**
 * Runs in a bare page of the extension's origin: writes into its archive without end, and tells over a socket, before each
 * step, which one comes next. Nobody knows when the browser is going to be killed.
 */
export interface Acknowledged {
  readonly articleId: string;
  readonly captureId: string;
  /** A word that no other article has. */
  readonly word: string;
}

/** What the page tells: where it is in its work, or that something was acknowledged. */
export type Told =
  /** `aimed`: the moment asked for; the page stands still in it. */
  | { readonly phase: string; readonly aimed?: boolean }
  | { readonly failed: string }
  | { readonly saved: Acknowledged }
  | { readonly words: { readonly articleId: string; readonly turn: number } };

export interface Findings {
  /** Acknowledged, and not there, or not as it was saved. */
  readonly lost: readonly string[];
  /** Kept, but not whole. */
  readonly half: readonly string[];
  /** There, but not found by the word that only they have, or not in the list. */
  readonly unfound: readonly string[];
  readonly articles: number;
}

type Tell = (told: Told) => void;

/** A phase, and at which of its times the page stands still in it. */
export interface Aim {
  readonly phase: string;
  readonly times: number;
}

/** Longer than anybody takes to kill a browser. */
const STILL_MS = 3_000;

/** The step's name before the colon, kept while it runs. */
let step = 'idle';

/** Tells each phase; where one is aimed at, blocks the thread in it, so that the death comes neither before nor after. */
function phaseTeller(tell: Tell, aim: Aim | null): (name: string) => void {
  let times = 0;
  return (name) => {
    const phase = `${step}:${name}`;
    if (phase === aim?.phase) times += 1;
    if (phase !== aim?.phase || times !== aim.times) return tell({ phase });
    tell({ phase, aimed: true });
    for (const until = performance.now() + STILL_MS; performance.now() < until; );
  };
}

function watchSteps(phase: (name: string) => void): void {
  const { digest } = crypto.subtle;
  crypto.subtle.digest = function (...asked) {
    phase('hashing');
    return digest.apply(this, asked);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const begun = transaction.apply(this, asked);
    if (asked[1] === 'readwrite') {
      phase('begun');
      begun.addEventListener('complete', () => phase('committed'));
    }
    return begun;
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...asked) {
    phase('writing');
    const request = put.apply(this, asked);
    request.addEventListener('success', () => phase('written'));
    return request;
  };
}

const WORDS =
  'أعلن رئيس الوزراء أن الحوار مع التحالف الدولي في بغداد بدأ اليوم والقوات باقية في قاعدة عين الأسد'.split(
    ' ',
  );

function articleOf(number: number, version: number, word: string): ArticleToSave {
  const length = 120 + ((number * 37 + version * 11) % 500);
  const body = Array.from({ length }, (_, at) => WORDS[(at * 7 + number * 3 + version) % WORDS.length]).join(
    ' ',
  );
  const url = `https://soak.test/${number}`;
  const text = `${word} ${body}`;
  return {
    meta: {
      canonicalUrl: url,
      url,
      title: `${word} ${number}`,
      byline: null,
      published: '2024-01-27',
      publishedFrom: 'meta',
      outlet: null,
      image: null,
    },
    text,
    html: `<p>${text}</p>`,
    original: `<article><p>${text}</p></article>`,
    leftOut: [],
    annotations: { language: 'ar', mentions: [], dates: [], events: [] },
    topic: { about: true, score: 1, reasons: [] },
    lexiconVersion: 'soak',
  };
}

/** A word in Arabic letters for a number: words alike would be found for one another. */
const wordOf = (round: number, number: number, version: number): string =>
  `سوق${[round, number, version].map((part) => Array.from(String(part), (digit) => 'بجدزطكلنصق'[Number(digit)]).join('')).join('ه')}`;

interface Place {
  readonly archive: Archive;
  readonly tell: Tell;
  readonly phase: (name: string) => void;
  readonly round: number;
}

async function save({ archive, tell, phase, round }: Place, number: number, version: number): Promise<void> {
  const word = wordOf(round, number, version);
  step = version === 0 ? 'save' : 'version';
  const { articleId, captureId } = await archive.save(
    articleOf(round * 10_000 + number, version, word),
    new Date().toISOString(),
  );
  tell({ saved: { articleId, captureId, word } });
  phase('acknowledged');
}

async function keepWords(
  { archive, tell, phase, round }: Place,
  number: number,
  turn: number,
): Promise<void> {
  step = 'words';
  const articleId = `https://soak.test/${round * 10_000 + number}`;
  await archive.keepOwnWords(articleId, { tags: [`t${turn}`], note: '', gloss: String(turn) });
  tell({ words: { articleId, turn } });
  phase('acknowledged');
}

async function writeOn(place: Place): Promise<never> {
  const { archive } = place;
  step = 'renew';
  await archive.flushIndex();
  for (let number = 0; ; number += 1) {
    await save(place, number, 0);
    if (number % 3 === 1) await save(place, number - 1, 1);
    if (number % 4 === 2) await keepWords(place, number, number);
    step = 'flush';
    if (number % 5 === 4) await archive.flushIndex();
    step = 'merge';
    if (number % 10 === 9) await archive.mergeIndex({ sliceMs: 50 });
    step = 'rebuild';
    if (number % 40 === 39) await archive.rebuildIndex();
  }
}

declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
};

const CHROMIUM = navigator.userAgent.includes('Chrome');

/** The extension's own session, so that its background and this page renew the log once. */
const session: BrowserSession = {
  isRenewed: async () =>
    !CHROMIUM || (await chrome.storage.session.get('log-renewed'))['log-renewed'] === true,
  setRenewed: () => chrome.storage.session.set({ 'log-renewed': true }),
};

/** Few articles to a step of making the index anew, so that a death falls between two of them. */
const OPTIONS = { rebuildStep: 16, session } as const;

/** Begins to write and to tell; goes on until the browser dies. */
export function write(address: string, round: number, aim: Aim | null): Promise<void> {
  const socket = new WebSocket(address);
  const tell: Tell = (told) => socket.send(JSON.stringify(told));
  return new Promise((resolve, reject) => {
    socket.onerror = () => reject(new Error(`no socket at ${address}`));
    socket.onopen = () => {
      const phase = phaseTeller(tell, aim);
      watchSteps(phase);
      writeOn({ archive: openArchive(OPTIONS), tell, phase, round }).catch((error) =>
        tell({ failed: String(error) }),
      );
      resolve();
    };
  });
}

/** Ids of the articles of which a part is missing, read without the archive's own code. */
async function halfArticles(): Promise<{ half: string[]; articles: number }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('siyaq');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = <T>(ask: (store: (name: string) => IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const request = ask((name) => db.transaction(name).objectStore(name));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [articles, captures, originals] = await Promise.all([
    all((store) => store('articles').getAll()),
    all((store) => store('captures').getAllKeys()),
    all((store) => store('originals').getAllKeys()),
  ]);
  db.close();
  const [whole, parts] = [new Set(captures.map(String)), new Set(originals.map(String))];
  const claimed = new Set<string>();
  const half: string[] = [];
  for (const { id, captures: refs } of articles as { id: string; captures: { id: string }[] }[]) {
    if (refs.length === 0 || !refs.every((ref) => whole.has(ref.id) && parts.has(ref.id))) half.push(id);
    for (const ref of refs) claimed.add(ref.id);
  }
  // Parts without their article are halves too.
  half.push(...[...whole, ...parts].filter((id) => !claimed.has(id)));
  return { half, articles: articles.length };
}

/** Looks for everything that was acknowledged, by the archive's own code and by none of it. */
export async function verify(
  saved: readonly Acknowledged[],
  words: readonly { readonly articleId: string; readonly turn: number }[],
): Promise<Findings> {
  const archive = openArchive(OPTIONS);
  const lost: string[] = [];
  const unfound: string[] = [];
  const rows = new Set([...(await archive.rows()).values()].map(({ id }) => id));
  for (const { articleId, captureId, word } of saved) {
    const [article, capture] = await Promise.all([archive.get(articleId), archive.capture(captureId)]);
    const there = article?.captures.some(({ id }) => id === captureId) && capture?.intact;
    // The id of a capture ends with the hash that its text had when it was acknowledged.
    if (!there || !captureId.endsWith(capture.hashes.text)) lost.push(captureId);
    // Only the latest version of an article is searched.
    else if (article?.captures.at(-1)?.id === captureId) {
      const hits = await archive.search(word, { limit: 5 });
      if (!hits.some((hit) => hit.article.id === articleId)) unfound.push(captureId);
      else if (!rows.has(articleId)) unfound.push(`row of ${articleId}`);
    }
  }
  for (const { articleId, turn } of words) {
    const kept = await archive.get(articleId);
    if (Number(kept?.gloss ?? -1) < turn) lost.push(`words of ${articleId}`);
  }
  archive.close();
  return { lost, unfound, ...(await halfArticles()) };
}

/** Takes a part of an article away, to show that `verify` would see it. */
export async function damage(captureId: string): Promise<void> {
  const request = indexedDB.open('siyaq');
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('originals', 'readwrite');
      transaction.objectStore('originals').delete(captureId);
      transaction.oncomplete = () => resolve();
    };
  });
  request.result.close();
}
