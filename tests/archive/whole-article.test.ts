import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import { lineOf, parseLine, type WholeArticle } from '../../archive/whole-article.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { annotate } from '../../core/annotate/annotate.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** A line must take back whatever Siyaq itself wrote, and nothing that would harm what reads the archive. */

const URL = 'https://rawi-agency.test/1';

interface Case {
  readonly text: string;
  readonly published: string | null;
}

/** All sentences that names and dates are tested with. */
function cases(): Case[] {
  const dates = ['ar', 'fa', 'prs'].flatMap(
    (language) => JSON.parse(readFileSync(`tests/date-cases/${language}.json`, 'utf8')) as Case[],
  );
  const names = ['ar', 'fa', 'prs'].flatMap((language) =>
    readFileSync(`tests/name-cases/${language}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Case),
  );
  return [...dates, ...names].map(({ text, published }) => ({
    text: text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1'),
    published,
  }));
}

describe('what Siyaq wrote', () => {
  let lexicon: Lexicon;
  beforeAll(() => {
    lexicon = loadProjectLexicon({ samples: true });
  });
  const annotated = ({ text, published }: Case) => ({
    ...makeArticle({ text, published }),
    annotations: annotate({ text, title: 'عنوان', published, country: null }, lexicon),
  });

  it('comes back, also where its dates lie before our era', async () => {
    const places = ['۲۵ قرن پیش', '۳۰ قرن قبل', 'بیست و پنج قرن پیش'];
    const archive = freshArchive();
    const days: (string | null)[] = [];
    for (const [turn, place] of places.entries()) {
      const text = `نیروهای نظامی آمریکا در عراق حضور دارند و دولت ایران می‌گوید این سرزمین ${place} نیز پایدار بود.`;
      const article = annotated({ text, published: '2024-01-28' });
      days.push(...article.annotations.dates.map(({ from }) => from));
      await archive.save(article, at(turn));
    }
    expect(days).toEqual(expect.arrayContaining([expect.stringMatching(/^-\d{6}-/)]));
    const other = freshArchive();
    const { file } = await writeBackup(archive, at(9));
    expect(await readBackup(file, other)).toMatchObject({ added: 1, refused: [], incomplete: 0 });
    expect((await other.get(URL))?.captures).toHaveLength(places.length);
  });

  it('comes back with the way its day is known, and with that of a later change', async () => {
    const archive = freshArchive();
    const { meta, ...article } = makeArticle({ url: URL, text: 'نص الخبر', published: '2024-01-28' });
    const told = { ...meta, publishedFrom: 'dateline', updated: '2024-01-30' } as const;
    await archive.save({ ...article, meta: told }, at(0));
    const other = freshArchive();
    const { file } = await writeBackup(archive, at(9));
    await readBackup(file, other);
    for await (const { captures } of other.everything()) expect(captures[0]!.meta).toEqual(told);
    expect(await other.count()).toBe(1);
  });

  it('comes back: every sentence that names and dates are tested with', async () => {
    const archive = freshArchive();
    const all = cases();
    for (const [turn, one] of all.entries())
      await archive.save(
        { ...annotated(one), meta: { ...makeArticle(one).meta, canonicalUrl: `${URL}/${turn}` } },
        at(0),
      );
    const refused: unknown[] = [];
    for await (const article of archive.everything()) {
      const read = await parseLine(await lineOf(article));
      if (typeof read === 'string') refused.push([read, article.captures[0]!.text]);
    }
    expect(refused).toEqual([]);
    expect(await archive.count()).toBe(all.length);
  });
});

describe('a line with a right hash', () => {
  async function changed(change: (article: WholeArticle) => void): Promise<string> {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: URL, text: 'نص السوداني', actors: { sudani: 'السوداني' } }), at(0));
    for await (const article of archive.everything()) {
      const copy = structuredClone(article);
      change(copy);
      const read = await parseLine(await lineOf(copy));
      return typeof read === 'string' ? read : 'taken';
    }
    throw new Error('nothing there');
  }
  const mention = (article: WholeArticle) => article.captures[0]!.annotations.mentions[0]!;

  it('is taken as it was made', async () => {
    expect(await changed(() => undefined)).toBe('taken');
  });

  it.each(['2024-02-31', '-000000-01-01'])('is taken without its day where that is none: %s', async (day) => {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: URL, text: 'نص', published: day }), at(0));
    const other = freshArchive();
    const { file } = await writeBackup(archive, at(1));
    expect(await readBackup(file, other)).toMatchObject({ added: 1, refused: [] });
    expect((await other.get(URL))?.meta.published).toBeNull();
  });

  it.each([
    ['2024-01-28T13:30:00+03:30', '2024-01-28T10:00:00.000Z'],
    ['2024-01-28T13:00:00+03', '2024-01-28T10:00:00.000Z'],
    ['2024-01-28 10:00:00Z', '2024-01-28T10:00:00.000Z'],
    ['2024-01-28T10:00:00.123456789Z', '2024-01-28T10:00:00.123Z'],
  ])('has its instants as the archive writes them: %s', async (written, kept) => {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: URL, text: 'نص' }), at(0));
    for await (const article of archive.everything()) {
      const copy = structuredClone(article);
      for (const capture of copy.captures) Object.assign(capture, { savedAt: written, againAt: written });
      const read = await parseLine(await lineOf({ ...copy, firstSavedAt: written, removedAt: written }));
      expect(read).toMatchObject({
        article: { firstSavedAt: kept, removedAt: kept, captures: [{ savedAt: kept, againAt: kept }] },
      });
    }
  });

  it.each<[string, (article: WholeArticle) => void]>([
    [
      'an instant behind the years that are put in order',
      (article) => {
        article.captures[0]!.savedAt = '9999-12-31T23:59:59-12:00';
      },
    ],
    [
      'a day of change that is none',
      (article) => {
        Object.assign(article.captures[0]!.meta, { updated: '2024-02-31' });
      },
    ],
    [
      'an instant that is none',
      (article) => {
        article.captures[0]!.savedAt = '2024-02-31T10:00:00.000Z';
      },
    ],
    [
      'a mention far behind the text',
      (article) => Object.assign(mention(article), { start: 3e8, end: 3e8, text: '' }),
    ],
    ['a mention that ends behind the text', (article) => Object.assign(mention(article), { end: 3e8 })],
    ['a mention of other words', (article) => Object.assign(mention(article), { text: 'النص' })],
    [
      'an id that is no text',
      (article) => {
        article.id = `${URL}\uD800`;
        article.captures[0]!.meta.canonicalUrl = article.id;
      },
    ],
    [
      'a version of another article',
      (article) => {
        article.captures[0]!.meta.canonicalUrl = 'https://rawi-agency.test/2';
      },
    ],
  ])('is refused with %s', async (_what, change) => {
    expect(await changed(change)).toBe('shape');
  });
});

describe('what a line has of others', () => {
  const wholeOf = async (): Promise<WholeArticle> => {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: URL, text: 'نص الخبر', actors: { someone: 'الخبر' } }), at(0));
    for await (const whole of archive.everything()) return whole;
    throw new Error('nothing was saved');
  };

  it('of the reader’s words comes back as it would be kept of what is typed', async () => {
    const tags = ['', '  two  words ', 'a\nb', 'a b', 'x'.repeat(500)];
    const many = Array.from({ length: 60 }, (_, at) => `tag ${at}`);
    const long = { note: `${'n'.repeat(20_000)}more`, gloss: ' a\ntitle ' };
    const read = await parseLine(await lineOf({ ...(await wholeOf()), tags: [...tags, ...many], ...long }));
    expect(read).toMatchObject({
      article: {
        tags: ['two words', 'a b', 'x'.repeat(80), ...many],
        note: 'n'.repeat(20_000),
        gloss: 'a title',
      },
    });
  });

  it('is refused where an id is longer than one can be', async () => {
    const whole = await wholeOf();
    const [capture] = whole.captures;
    const { annotations, meta } = capture!;
    const long = '★'.repeat(3_000);
    for (const changed of [
      { annotations: { ...annotations, events: [long] } },
      { annotations: { ...annotations, titled: [long] } },
      { annotations: { ...annotations, mentions: [{ ...annotations.mentions[0]!, actor: long }] } },
      { meta: { ...meta, outlet: long } },
    ])
      expect(await parseLine(await lineOf({ ...whole, captures: [{ ...capture!, ...changed }] }))).toBe(
        'shape',
      );
  });
});
