import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../core/text/fold.ts';
import { readLexiconSources } from '../tools/lexicon/read-sources.ts';

/**
 * No sentence of ours takes a side: the lexicon's summaries, titles, offices, glosses and owners hold none of the words by which
 * the sides name each other, their dead and their doings. Names are names, whatever words they are made of, so they are
 * taken out first; so is a designation that says by whom.
 */
const { actors, events, outlets } = readLexiconSources({ samples: false });

type Language = 'en' | 'ar' | 'fa';

/** Whole words; Arabic and Persian ones folded, with what may be attached. */
const LOADED: Readonly<Record<Language, RegExp>> = {
  en: /\b(terror(?:ist|ists|ism)?|martyr\w*|regimes?|occup(?:ation|ier|iers|ying)|liberat(?:e|ed|ion)|aggression|militias?|prox(?:y|ies)|assassinat\w*|neutrali[sz]ed|eliminat(?:ed|ion)|crusaders?|zionist\w*|puppets?|thugs?|so-called|resistance|infidels?|heroic|brutal|notorious|extremists?)\b/gi,
  ar: words(
    'شهيد شهداء استشهاد استشهد شهادة إرهاب إرهابي إرهابية إرهابيين إرهابيون احتلال محتل محتلة عدوان عدواني مليشيا مليشيات ميليشيا ميليشيات ميليشياوي عملاء عميل الكيان صهيوني صهيونية هلاك تصفية اغتيال اغتيالات مقاومة مقاوم مجاهد مجاهدين تحرير بطولي مزعوم متطرف متطرفة متطرفين مرتزقة',
    'و|ف|ب|ل|ك|ال|وال|بال|لل|كال',
  ),
  fa: words(
    'شهید شهدا شهادت تروریست تروریستی تروریست‌ها تروریسم اشغال اشغالگر اشغالگران رژیم تجاوز متجاوز شبه‌نظامی شبه‌نظامیان شبه‌نظامیانِ مزدور مزدوران صهیونیست صهیونیستی ترور هلاکت هلاک مقاومت مجاهد مجاهدان آزادسازی قهرمانانه افراطی افراطی‌ها تکفیری ادعایی',
    'ب',
  ),
};

function words(list: string, attached: string): RegExp {
  const stems = list.split(' ').map(foldPhrase).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${attached})?(?:${stems})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Established terms, and designations that name their author. */
const ESTABLISHED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bcounter-?terrorism\b/gi,
    /\b(?:designated|listed)\b[^.;]*?\bterrorist (?:organi[sz]ation|group)\b[^.;]*?\bby\b/gi,
    /\b(?:foreign|specially designated(?: global)?) terrorist(?: organi[sz]ations?)?\b/gi,
  ],
  ar: [/هييه تحرير الشام/g, /مكافحه الارهاب/g, /منظم(?:ه|ات) ارهابيه/g, /قوايم الارهاب/g],
  fa: [
    /(?:مبارزه با|مقابله با|ضد) ?تروريسم/g,
    /(?:سازمان|گروه)(?:هاي)? تروريستي/g,
    /فهرست(?:هاي)? (?:گروه هاي |سازمان هاي )?تروريستي/g,
  ],
};

/** Wording that is quoted, to say whose it is. */
const QUOTED = /(?<!\p{L})'[^']*'|"[^"]*"|«[^»]*»|“[^”]*”|\([^)]*\)/gu;
/** Where occupation is the legal status of 2003 and 2004 (Security Council resolution 1483), and said to be. */
const LEGAL_STATUS = new Set([
  'unsc-resolution-1483',
  'unsc-resolution-1546',
  'cpa',
  'paul-bremer',
  'mnf-i',
  'us-forces-iraq',
  'operation-iraqi-freedom',
  'unsc-1483',
  'unsc-1546',
]);
const OCCUPATION = /^(?:occup|(?:و|ف|ب|ل|ك|ال|وال|بال|لل)?(?:احتلال|محتل)|اشغال)/i;

const prepare = (text: string, language: Language): string =>
  language === 'en' ? text : foldPhrase(text.replaceAll('\u200c', ''));

/** Names of all that we know, the longest first. */
function namesIn(language: Language): readonly string[] {
  const ours = [
    ...actors.flatMap(({ names, loaded }) => [...names[language], ...loaded.map(({ term }) => term)]),
    ...events.flatMap(({ forms }) => (language === 'en' ? [] : (forms?.[language] ?? []))),
    ...outlets.map(({ names }) => names[language]),
  ];
  return [...new Set(ours.map((name) => prepare(name, language)))].sort((a, b) => b.length - a.length);
}
const NAMES = { en: namesIn('en'), ar: namesIn('ar'), fa: namesIn('fa') };

/** The loaded words of a sentence of ours, outside names and established terms. */
function loadedWords(text: string, language: Language): string[] {
  let rest = prepare(text.replace(QUOTED, ' # '), language);
  for (const name of NAMES[language])
    if (name.includes(' ') || name.length > 6) rest = rest.replaceAll(name, ' # ');
  for (const term of ESTABLISHED[language]) rest = rest.replace(term, ' # ');
  return [...rest.matchAll(LOADED[language])].map((match) => match[0]);
}

describe('a sentence of ours', () => {
  it.each(['en', 'ar', 'fa'] as const)('takes no side in the lexicon: %s', (language) => {
    const sentences = [
      ...actors.flatMap(({ id, summary, roles, loaded }) =>
        [
          summary[language],
          ...roles.map(({ title }) => title[language]),
          ...loaded.map(({ gloss }) => gloss[language]),
        ].map((text) => [id, text] as const),
      ),
      ...events.flatMap(({ id, summary, title }) =>
        [summary[language], title[language]].map((text) => [id, text] as const),
      ),
      ...outlets.flatMap(({ id, owners = [] }) => owners.map(({ name }) => [id, name[language]] as const)),
    ];
    expect(sentences.length).toBeGreaterThan(900);
    const found = sentences.flatMap(([id, text]) =>
      loadedWords(text, language)
        .filter((word) => !(LEGAL_STATUS.has(id) && OCCUPATION.test(word)))
        .map((word) => `${id}: ${word} — ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'The martyr fought the occupation.', 'martyr'],
    ['en', 'A militia of the regime attacked the base.', 'militia'],
    ['ar', 'استشهاد القائد في عدوان على البلاد', 'استشهاد'],
    ['ar', 'هجوم للمليشيات على القاعدة', 'للمليشيات'],
    ['fa', 'شهادت فرمانده در حملهٔ تروریستی', 'شهادت'],
    ['fa', 'حملهٔ شبه‌نظامیان به پایگاه', 'شبهنظاميان'],
  ])('would be caught taking one: %s, %s', (language, text, word) => {
    expect(loadedWords(text, language)).toContain(word);
  });

  it.each<[Language, string]>([
    ['en', 'The Islamic Resistance in Iraq claimed the attack.'],
    ['en', 'Head of the Counter Terrorism Service.'],
    ['ar', 'رئيس جهاز مكافحة الإرهاب'],
    ['ar', 'الأمين العام لكتائب سيد الشهداء'],
    ['fa', 'دبیرکل کتائب سیدالشهداء'],
  ])('may hold a name: %s, %s', (language, text) => {
    expect(loadedWords(text, language)).toEqual([]);
  });
});

/** Names as they are shown: the first form of an actor in each language, the title of an event. */
const shown = [
  ...actors.flatMap(({ id, names: { en, ar, fa, prs } }) =>
    [en, ar, fa, prs].flatMap(([first]) => (first ? [{ id, name: first }] : [])),
  ),
  ...events.flatMap(({ id, title }) => [title.en, title.ar, title.fa].map((name) => ({ id, name }))),
];
const wordings = new Set(actors.flatMap(({ loaded }) => loaded.map(({ term }) => foldPhrase(term))));

describe('a name that is shown', () => {
  it('is nobody’s loaded wording, in any language', () => {
    expect(shown.length).toBeGreaterThan(1_500);
    expect(wordings.size).toBeGreaterThan(100);
    expect(
      shown.filter(({ name }) => wordings.has(foldPhrase(name))).map(({ id, name }) => `${id}: ${name}`),
    ).toEqual([]);
  });

  it.each(['جنایت فرودگاه بغداد', 'قادة النصر', 'گروه‌های مقاومت'])(
    'would be caught being one: %s',
    (name) => {
      expect(wordings).toContain(foldPhrase(name));
    },
  );
});
