import 'temporal-polyfill/full/global';
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { findActors } from '../../core/actors/find-actors.ts';
import { loadLexicon } from '../../core/actors/lexicon.ts';
import { findDates } from '../../core/dates/find-dates.ts';
import { fold } from '../../core/text/fold.ts';
import type { ReadLanguage } from '../../core/text/language.ts';

/**
 * The part of the dates' benchmark that is timed, bundled as the extension is and run in a process of its own:
 * `TEXTS LEXICON`. Every engine in turn, round after round. Answers in JSON.
 */
export interface TimedDates {
  readonly engine: string;
  readonly hits: number;
  /** Milliseconds. */
  readonly runs: readonly number[];
}

const PUBLISHED = '2024-01-28';
const ROUNDS = 9;
/** Short texts are read several times in one measurement: so many units at least. */
const LEAST_UNITS = 100_000;

const [, , file, lexiconFile] = process.argv;
const texts = JSON.parse(readFileSync(file!, 'utf8')) as Record<'ar' | 'fa' | 'en', string>;
const numbers = readFileSync(`${lexiconFile}.bin`);
const lexicon = loadLexicon(
  JSON.parse(readFileSync(`${lexiconFile}.json`, 'utf8')),
  numbers.buffer.slice(numbers.byteOffset, numbers.byteOffset + numbers.byteLength) as ArrayBuffer,
);

/** What a first attempt at Arabic dates looks like: it finds some spans and resolves nothing. */
const MONTHS =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const DIGITS = '[0-9٠-٩]';
const SET = [
  `${DIGITS}{1,2} (?:${MONTHS})(?: ${DIGITS}{4})?`,
  `(?:${MONTHS}) ${DIGITS}{4}`,
  `(?:عام|سنة) ${DIGITS}{4}`,
  `${DIGITS}{1,4}[/-]${DIGITS}{1,2}[/-]${DIGITS}{1,4}`,
  '(?:يوم )?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?: الماضي| المقبل)?',
  '(?:أول )?أمس|اليوم|غداً?',
  '(?:الأسبوع|الشهر|العام) (?:الماضي|المقبل|الجاري)',
].map((source) => new RegExp(source, 'gu'));

const dates = (language: 'ar' | 'fa') => () =>
  findDates(texts[language], { language, published: PUBLISHED, country: null }).length;
const names = (language: ReadLanguage & ('ar' | 'fa')) => () =>
  findActors(
    fold(texts[language]),
    { language, title: '', published: PUBLISHED, country: null, knownActors: [] },
    lexicon,
  ).length;

const ENGINES: readonly { readonly engine: string; readonly run: () => number }[] = [
  { engine: 'Siyaq, dates, Arabic', run: dates('ar') },
  { engine: 'Siyaq, dates, Persian', run: dates('fa') },
  { engine: 'Siyaq, names, Arabic', run: names('ar') },
  { engine: 'Siyaq, names, Persian', run: names('fa') },
  {
    engine: 'chrono-node, English',
    run: () => chrono.en.parse(texts.en, new Date(`${PUBLISHED}T12:00:00Z`)).length,
  },
  {
    engine: 'RegExp set, Arabic, finds only',
    run: () => SET.reduce((sum, one) => sum + (texts.ar.match(one)?.length ?? 0), 0),
  },
];

const times = Math.ceil(LEAST_UNITS / texts.ar.length);
const timed = ENGINES.map((one) => ({ ...one, hits: 0, runs: [] as number[] }));
for (let round = 0; round <= ROUNDS; round += 1)
  for (const one of timed) {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) one.hits = one.run();
    // The first round warms up.
    if (round > 0) one.runs.push((performance.now() - start) / times);
  }
process.stdout.write(JSON.stringify(timed.map(({ engine, hits, runs }) => ({ engine, hits, runs }))));
