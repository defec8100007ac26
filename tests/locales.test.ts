import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

/** The catalogues against each other and against the sources: nothing missing, nothing unused, nothing unworded. */

const LANGUAGES = ['en', 'ar', 'fa'] as const;
type Catalogue = Readonly<Record<string, string>>;
const read = (language: string): Catalogue => JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const english = catalogues.en!;
const keys = Object.keys(english);

function sourcesOf(...rooms: string[]): Map<string, string> {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  );
  return new Map(
    files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

const parse = (message: string, language: string): IntlMessageFormat =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true });

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

interface Parts {
  /** Names of the parameters. */
  readonly params: readonly string[];
  /** Plural categories that are told apart. */
  readonly categories: readonly string[];
  /** What is printed as it stands. */
  readonly literals: readonly string[];
}

const LITERAL = 0;
const POUND = 7;

function partsOf(message: string, language: string): Parts {
  const params = new Set<string>();
  const literals: string[] = [];
  const categories = new Set<string>();
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type === LITERAL) literals.push(element.value);
      else if (element.type !== POUND) params.add(element.value);
      if (!('options' in element)) continue;
      for (const [category, option] of Object.entries(element.options)) {
        categories.add(category);
        walk(option.value);
      }
    }
  };
  walk(parse(message, language).getAst());
  return { params: [...params].sort(), categories: [...categories], literals };
}

const ARGUMENT = 1;
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069'];

/** Parameters that are set in as they come and stand in no isolate. */
function bareParams(elements: readonly Element[]): string[] {
  return elements.flatMap((element, at) => {
    if ('options' in element)
      return Object.values(element.options).flatMap((option) => bareParams(option.value));
    if (element.type !== ARGUMENT) return [];
    const [before, after] = [elements[at - 1], elements[at + 1]];
    const isolated =
      before?.type === LITERAL &&
      before.value.endsWith(ISOLATE!) &&
      after?.type === LITERAL &&
      after.value.startsWith(END_OF_ISOLATE!);
    return isolated ? [] : [element.value];
  });
}

/** Parameters that need no isolate, and why. */
const OURS: Readonly<Record<string, string>> = {
  after: 'a moment, in the words of the language',
  before: 'a moment, in the words of the language',
  calendar: 'our word',
  code: 'a code of ours, at the end of its line',
  count: 'a number',
  distance: 'a length of time, in the words of the language',
  day: 'a day, in the words of the language',
  fields: 'a list of our words',
  from: 'a day or year, in the words of the language',
  kind: 'our word',
  length: 'a stretch of time, in the words of the language',
  meaning: 'a day or stretch of days, in the words of the language',
  quota: 'a size, in the words of the language',
  said: 'isolated by its parts (`saved-pages.ts`)',
  size: 'a size, in the words of the language',
  to: 'a day or year, in the words of the language',
  used: 'a size, in the words of the language',
  when: 'a moment, in the words of the language',
  year: 'a number',
};

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const catalogue = catalogues[language]!;

  it('has the same keys as the English one, in order', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
    expect(keys).toEqual([...keys].sort());
  });

  it('parses, and takes the same parameters', () => {
    for (const key of keys)
      expect(partsOf(catalogue[key]!, language).params, key).toEqual(partsOf(english[key]!, 'en').params);
  });

  it('tells apart only numbers that the language tells apart', () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
    for (const key of keys) {
      const { categories } = partsOf(catalogue[key]!, language);
      for (const category of categories)
        expect(category.startsWith('=') || known.includes(category), `${key}: ${category}`).toBe(true);
      if (categories.length > 0) expect(categories, key).toContain('other');
    }
  });

  it('is written in the letters of the language', () => {
    const strange = { en: /\p{Script=Arabic}/u, ar: /[یکۀگچپژ]/u, fa: /[يىكة]/u }[language];
    // The placeholder shows that one may type in any of the scripts.
    for (const key of keys.filter((one) => one !== 'lookup.placeholder'))
      expect(strange.test(catalogue[key]!), `${key}: ${catalogue[key]}`).toBe(false);
  });

  it('keeps what comes from outside from turning the words around it', () => {
    // Reasons get theirs where they are worded (`texts.ts`).
    const bare = keys
      .filter((key) => !key.startsWith('reason.'))
      .flatMap((key) =>
        bareParams(parse(catalogue[key]!, language).getAst()).map((name) => `${key}: ${name}`),
      )
      .filter((found) => !Object.hasOwn(OURS, found.slice(found.indexOf(' ') + 1)));
    expect(bare).toEqual([]);
  });

  it('names the link to an actor’s entry as it reads', () => {
    expect(catalogue['entries.none-note']).toContain(catalogue['actor.edit']);
  });

  it('says nothing in English letters but what is the same everywhere', () => {
    if (language === 'en') return;
    // Keys, names of formats and of programs, the query language.
    const same =
      /SHA-256|Enter|Delete|Home|End|Esc|Sudani|UTF-8|https?:|RIS|BibTeX|CSL-JSON|JSON-LD|JSON|CSV|Markdown|W3C Web Annotations|WACZ|ReplayWeb\.page|JabRef|Pandoc|zip|siyaq-backup|siyaq|tag:/g;
    for (const key of keys) {
      const { literals } = partsOf(catalogue[key]!, language);
      expect(literals.join(' ').replace(same, ''), key).not.toMatch(/[A-Za-z]{2}/);
    }
  });
});

describe('the Arabic catalogue', () => {
  const arabic = catalogues.ar!;

  it('writes the tanwin of an alif before it, and calls an article by one word', () => {
    for (const key of keys) expect(arabic[key], key).not.toMatch(/\u0627\u064B|\u0627\u064E|مقالة|مقالتان/u);
  });

  it('knows that a hundred takes another form of the noun than eleven', () => {
    const hundreds = keys.flatMap((key) => [
      ...arabic[key]!.matchAll(/other \{[^{}]*# \p{L}+\u064B[^{}]*\}/gu),
    ]);
    expect(hundreds.map(([form]) => form)).toEqual([]);
  });
});

it('calls an actor by one word in each language', () => {
  const word = { en: /\bactor/i, ar: /طرف|أطراف/u, fa: /کنشگر/u };
  for (const language of LANGUAGES)
    for (const key of ['archive.field.actor', 'facet.actor', 'list.actors', 'lookup.actors', 'site.tiers'])
      expect(catalogues[language]![key], `${language}: ${key}`).toMatch(word[language]);
});

const interfaceSources = sourcesOf('components', 'entrypoints', 'locales');
const allSources = sourcesOf('core', 'page', 'archive', 'messages', 'settings', 'entrypoints', 'tools');

describe('the sources', () => {
  it('use every message but the reasons', () => {
    const text = [...interfaceSources.values()].join('\n');
    const prefixes = [...text.matchAll(/`([a-z][\w-]*[.][\w.-]*)\$\{/g)].map((match) => match[1]!);
    const unused = keys
      .filter((key) => !key.startsWith('reason.'))
      .filter((key) => !text.includes(`'${key}'`) && !text.includes(`"${key}"`))
      .filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it('name no message that is not there', () => {
    for (const [file, text] of interfaceSources)
      for (const [, key] of text.matchAll(/\b(?:t|texts\.t)\(\s*'([^']+)'/g))
        expect(keys, `${file}: ${key}`).toContain(key);
  });
});

/** Codes that a helper makes from its argument: the helper's name, its file's room, the prefix that it puts before. */
const FAMILIES = [
  { room: 'core/dates', call: /\b(?:reason|why)\(([^)]*)/g, prefix: 'date.' },
  { room: 'page', call: /\brefusal\(([^)]*)/g, prefix: 'not-an-article.' },
  { room: 'core/actors', call: /\breason\(([^)]*)/g, prefix: 'actor.' },
  { room: 'messages', call: /\bfailed\(([^)]*)/g, prefix: '' },
  { room: 'entrypoints', call: /\bfailed\(([^)]*)/g, prefix: '' },
  { room: 'archive', call: /type ArchiveErrorCode =\s([^;]*);/g, prefix: 'archive.' },
  { room: 'archive', call: /type BackupProblem = ([^;]*);/g, prefix: 'backup.' },
  { room: 'archive', call: /type LineProblem = ([^;]*);/g, prefix: 'backup.line.' },
] as const;

interface UsedCode {
  readonly code: string;
  readonly file: string;
  /** Names of the parameters where they are written out; null where they are not. */
  readonly params: readonly string[] | null;
}

const paramNames = (literal: string): string[] =>
  literal
    .split(',')
    .map((part) => /^\s*(\w+)/.exec(part)?.[1] ?? '')
    .filter((name) => name !== '');

function usedCodes(): UsedCode[] {
  const found: UsedCode[] = [];
  for (const [file, text] of allSources) {
    for (const [, code, , params] of text.matchAll(/\bcode:\s*'([a-z][\w.-]*)'(,\s*params:\s*\{([^}]*)\})?/g))
      found.push({ code: code!, file, params: params === undefined ? null : paramNames(params) });
    for (const { room, call, prefix } of FAMILIES)
      if (file.startsWith(`${room}/`))
        for (const [, said] of text.matchAll(call))
          for (const [, code] of said!.matchAll(/'([a-z][a-z.-]*)'/g))
            found.push({ code: `${prefix}${code}`, file, params: null });
  }
  return found;
}

describe('the reasons', () => {
  const used = usedCodes();

  it('are many, and found', () => {
    expect(used.length).toBeGreaterThan(30);
    for (const { prefix } of FAMILIES) expect(used.some(({ code }) => code.startsWith(prefix))).toBe(true);
  });

  it('are made from codes that this test can read', () => {
    const prefixes = FAMILIES.map(({ prefix }) => prefix as string);
    for (const [file, text] of allSources)
      for (const [, prefix] of text.matchAll(/\bcode:\s*`([^$`]*)\$\{/g))
        expect(prefixes, file).toContain(prefix);
  });

  it('have their wording', () => {
    // Why a pack is refused is worded apart: it comes with a line.
    const prefix = (file: string): string =>
      file.startsWith('settings/own-actors/') ? 'pack.problem.' : 'reason.';
    const unworded = used.filter(({ code, file }) => !keys.includes(`${prefix(file)}${code}`));
    expect([...new Set(unworded.map(({ code, file }) => `${file}: ${code}`))]).toEqual([]);
  });

  it('give their wording the parameters that it takes', () => {
    for (const { code, file, params } of used) {
      const message = english[`reason.${code}`];
      if (!params || !message) continue;
      const given = params.flatMap((name) => [name, `${name}Count`]);
      for (const name of partsOf(message, 'en').params) expect(given, `${file}: ${code}`).toContain(name);
    }
  });

  it('are worded only where there is such a code', () => {
    const templates = [...allSources.values()].flatMap((text) =>
      [...text.matchAll(/\breason\([^)]*?`([a-z-]+)\$\{/g)].map((match) => `reason.date.${match[1]}`),
    );
    const codes = new Set(used.map(({ code }) => `reason.${code}`));
    const unused = keys
      .filter((key) => key.startsWith('reason.') && !codes.has(key))
      .filter((key) => !templates.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});

describe('the words that the browser shows', () => {
  const messages = (language: string): Readonly<Record<string, { message: string }>> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  it.each(LANGUAGES)('are all there in %s, in its own script, and as long as stores allow', (language) => {
    const said = messages(language);
    expect(Object.keys(said)).toEqual(Object.keys(messages('en')));
    const { name, ...rest } = said;
    expect(name!.message).toBe('Siyaq');
    for (const [key, { message }] of Object.entries(rest))
      expect(message, key).toMatch(language === 'en' ? /^[A-Z]/ : /^\p{Script=Arabic}/u);
    expect(said.description!.message.length).toBeLessThanOrEqual(132);
  });
});
