import type { Annotations, DateMention, Mention } from '../../../core/annotate/annotation.ts';
import type { ArticleToSave } from '../../../core/articles/article.ts';
import { type Chance, chances, pick, zipfRank } from './chances.ts';
import { functionWord, inflected, latinName, MOST_WORDS, type WrittenLanguage } from './made-up-words.ts';

/**
 * Articles that nobody wrote, for timing an archive of any size: made-up words as often as real ones are met, names of the
 * lexicon, days across years, a few articles on each story. A number always gives the same article, in whatever order they
 * are made. About 2.7 KB of text in UTF-8.
 */
export interface NamedActor {
  readonly id: string;
  readonly type: Mention['type'];
  readonly tier: Mention['tier'];
  readonly names: Readonly<Record<WrittenLanguage, string>>;
}

/** What the articles speak of. */
export interface World {
  /** Most often named first. */
  readonly actors: readonly NamedActor[];
  /** Ids. */
  readonly events: readonly string[];
  readonly outlets: readonly string[];
}

const FIRST_DAY = Date.UTC(2003, 2, 20);
const DAYS = 8_500;
const DAY_MS = 86_400_000;
const ON_ONE_STORY = 5;
/** Keeps the first ranks of words, and of actors, from being in every article. */
const WORD_SHIFT = 30;
const ACTOR_SHIFT = 2;
const MONTHS: Readonly<Record<WrittenLanguage, readonly string[]>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
};

/** ISO day. */
const dayOf = (number: number): string =>
  new Date(FIRST_DAY + Math.min(DAYS - 1, number) * DAY_MS).toISOString().slice(0, 10);

interface Story {
  readonly day: number;
  readonly actors: readonly NamedActor[];
  /** Ranks of the words that its articles share. */
  readonly words: readonly number[];
  readonly event: string | null;
  /** Days that it speaks of. */
  readonly spokenOf: readonly number[];
}

function storyOf(number: number, { actors, events }: World): Story {
  const chance = chances(number + 3_000_000);
  const day = Math.floor(chance() * DAYS);
  const some = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    day,
    actors: some(
      2 + Math.floor(chance() * 3),
      () => actors[zipfRank(actors.length, ACTOR_SHIFT, chance) - 1]!,
    ),
    words: some(14, () => 200 + Math.floor(chance() ** 2 * 15_000)),
    event: chance() < 0.1 ? pick(events, chance) : null,
    spokenOf: some(2, () => Math.max(0, day - Math.floor(chance() ** 3 * 400))),
  };
}

/** A text that grows, and what stands where in it. */
class Draft {
  readonly #language: WrittenLanguage;
  readonly mentions: Mention[] = [];
  readonly dates: DateMention[] = [];
  text = '';

  constructor(language: WrittenLanguage) {
    this.#language = language;
  }

  add(word: string): void {
    this.text += this.text === '' || this.text.endsWith('\n') ? word : ` ${word}`;
  }

  name({ id, type, tier, names }: NamedActor): void {
    const text = names[this.#language];
    this.add(text);
    const end = this.text.length;
    this.mentions.push({
      start: end - text.length,
      end,
      text,
      actor: id,
      type,
      tier,
      by: 'name',
      certainty: 1,
      alternatives: [],
      reason: { code: 'actor.name', params: {} },
    });
  }

  date(day: string): void {
    const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number];
    const text = `${ofMonth} ${MONTHS[this.#language][month - 1]} ${year}`;
    this.add(text);
    const end = this.text.length;
    this.dates.push({
      start: end - text.length,
      end,
      text,
      from: day,
      to: day,
      granularity: 'day',
      calendar: 'gregorian',
      relation: 'on',
      approximate: false,
      alternatives: [],
      reason: { code: 'date.printed', params: {} },
    });
  }
}

function contentWord(language: WrittenLanguage, story: Story, chance: Chance): string {
  // What is told again in the other language shares its words with it: names, places, loans.
  if (chance() < 0.12) return inflected('ar', pick(story.words, chance), chance);
  return inflected(language, zipfRank(MOST_WORDS, WORD_SHIFT, chance), chance);
}

function addBody(draft: Draft, language: WrittenLanguage, story: Story, world: World, chance: Chance): void {
  const tokens = 110 + Math.floor((chance() + chance()) * 125);
  for (let token = 0; token < tokens; token += 1) {
    const what = chance();
    if (what < 0.36) draft.add(functionWord(language, chance));
    else if (what < 0.385) draft.name(pick(story.actors, chance));
    else if (what < 0.395) draft.name(world.actors[zipfRank(world.actors.length, ACTOR_SHIFT, chance) - 1]!);
    else if (what < 0.401) draft.date(dayOf(pick(story.spokenOf, chance)));
    else if (what < 0.406) draft.add(latinName(zipfRank(3_000, 10, chance)));
    else if (what < 0.42) draft.add(String(Math.floor(1 + chance() ** 4 * 5_000)));
    else draft.add(contentWord(language, story, chance));
    if (token % 60 === 59) draft.text += '.\n\n';
    else if (token % 15 === 14) draft.text += '،';
  }
}

/** The reading view, and the subtree with what pages put around their words. */
function markUp(text: string): { html: string; original: string } {
  const paragraphs = text.trim().split('\n\n');
  return {
    html: paragraphs.map((one) => `<p>${one}</p>`).join('\n'),
    original: `<article class="post-content entry" itemprop="articleBody">${paragraphs
      .map(
        (one, at) =>
          `<p class="body-text paragraph-${at}" dir="rtl" style="text-align: justify;"><span data-block="${at}">${one}</span></p><div class="ad-slot" id="inline-ad-${at}"></div>`,
      )
      .join('\n')}</article>`,
  };
}

/** The article of a number, 0 or more. */
export function madeUpArticle(number: number, world: World): ArticleToSave {
  const story = storyOf(Math.floor(number / ON_ONE_STORY), world);
  const chance = chances(number);
  const language: WrittenLanguage = chance() < 0.6 ? 'ar' : 'fa';
  const draft = new Draft(language);
  addBody(draft, language, story, world, chance);
  const { text, mentions, dates } = draft;
  const title = Array.from({ length: 7 }, () => contentWord(language, story, chance)).join(' ');
  const annotations: Annotations = { language, mentions, dates, events: story.event ? [story.event] : [] };
  const url = `https://made-up.test/${number}`;
  return {
    meta: {
      canonicalUrl: url,
      url,
      title,
      byline: null,
      published: dayOf(story.day + Math.floor(chance() * 3)),
      publishedFrom: 'meta',
      outlet: pick(world.outlets, chance),
      image: null,
    },
    text,
    ...markUp(text),
    leftOut: [],
    annotations,
    topic: { about: true, score: 1, reasons: [] },
    lexiconVersion: 'bench',
  };
}
