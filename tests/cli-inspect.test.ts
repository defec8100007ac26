import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleFile, samplePages } from '../tools/sample-pages.ts';

/** The contract by which quality is measured from outside: what goes in, what comes out, what is an error. */
const folder = mkdtempSync(join(tmpdir(), 'siyaq-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const run = (args: readonly string[], input = '') =>
  spawnSync('npm', ['run', '--silent', 'inspect', '--', ...args], { encoding: 'utf8', input });
it('stops in silence when nobody reads on', () => {
  const lines = Array.from({ length: 20 }, (_, at) =>
    JSON.stringify({ id: String(at), text: 'السوداني '.repeat(200) }),
  );
  const command = `npm run --silent inspect -- ${put('many.jsonl', lines.join('\n'))} | head -c 9`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{"id":"0"', '']);
});

interface Line {
  readonly id: string;
  readonly language: string | null;
  readonly topic: {
    about: boolean;
    score: number;
    reasons: { code: string; params: object; text: string }[];
  };
  readonly article: {
    isArticle: boolean;
    title: string;
    byline: string | null;
    published: string | null;
    publishedFrom: string;
    outlet: string | null;
    canonicalUrl: string;
    text: string;
    leftOut: { kind: string; chars: number }[];
  };
  readonly mentions: {
    start: number;
    end: number;
    text: string;
    actor: string;
    type: string;
    tier: string;
    by: string;
    certainty: number;
    alternatives: string[];
    reason: { code: string; params: object; text: string };
  }[];
  readonly dates: {
    start: number;
    end: number;
    text: string;
    from: string | null;
    to: string | null;
    granularity: string;
    calendar: string;
    relation: string;
    approximate: boolean;
    alternatives: object[];
    reason: { code: string; text: string };
  }[];
  readonly events: string[];
}
const lines = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const TEXT =
  'اقرأ أيضاً\nقال محمد شياع السوداني في بغداد يوم 27 كانون الثاني 2024 إن التحالف الدولي سيغادر العراق بعد سقوط الموصل.\n';

describe('npm run inspect', () => {
  it('annotates everything in a text, unchanged, in the order of the lines', () => {
    const records = [
      {
        id: 'one',
        text: TEXT,
        title: 'عنوان',
        published: '2024-01-28T10:00:00+03:00',
        url: 'https://example.test/1?utm_source=x',
      },
      { id: 2, text: 'Nothing here.' },
    ];
    const { status, stdout, stderr } = run([
      put('a.jsonl', `${records.map((one) => JSON.stringify(one)).join('\n')}\n\n`),
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const [one, two, ...rest] = lines(stdout);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      id: 'one',
      language: 'ar',
      topic: { about: true },
      article: {
        isArticle: true,
        title: 'عنوان',
        byline: null,
        published: '2024-01-28',
        publishedFrom: 'given',
        outlet: null,
        canonicalUrl: 'https://example.test/1',
        text: TEXT,
        leftOut: [],
      },
      events: ['hmc-first-session', 'fall-of-mosul'],
    });
    expect(two).toMatchObject({ id: '2', mentions: [], dates: [], events: [] });
  }, 60_000);

  it('gives every field of the contract, with offsets into the text', () => {
    const { stdout } = run(['-'], JSON.stringify({ id: 'x', text: TEXT, published: '2024-01-28' }));
    const [seen] = lines(stdout);
    expect(seen!.mentions.map((one) => one.actor)).toEqual([
      'mohammed-shia-al-sudani',
      'baghdad',
      'global-coalition',
      'iraq',
      'mosul',
    ]);
    // The second is "after the fall of Mosul".
    expect(seen!.dates.map((one) => [one.from, one.relation])).toEqual([
      ['2024-01-27', 'on'],
      ['2014-06-10', 'after'],
    ]);
    for (const one of [...seen!.mentions, ...seen!.dates]) {
      expect(TEXT.slice(one.start, one.end)).toBe(one.text);
      expect(one.reason.text).not.toBe('');
      expect(Array.isArray(one.alternatives)).toBe(true);
    }
    for (const one of seen!.mentions) {
      expect(['person', 'organisation', 'place', 'agreement', 'operation']).toContain(one.type);
      expect(['core', 'state', 'generic']).toContain(one.tier);
      expect(['name', 'surname', 'role', 'loaded']).toContain(one.by);
      expect(one.certainty).toBeGreaterThan(0);
      expect(one.certainty).toBeLessThanOrEqual(1);
    }
    expect(seen!.dates[0]).toMatchObject({
      granularity: 'day',
      calendar: 'gregorian',
      relation: 'on',
      approximate: false,
    });
    expect(seen!.topic.reasons.every((one) => one.code !== '' && one.text !== '')).toBe(true);
  }, 60_000);

  it('extracts a page, annotates the article only, and takes its address and day', () => {
    const page = samplePages().find((one) => one.id === 'ar-read-also')!;
    const file = put('page.html', sampleFile(page));
    const { status, stdout } = run([file, '--url', `https://${page.host}${page.path}`]);
    expect(status).toBe(0);
    const [seen] = lines(stdout);
    expect(seen).toMatchObject({ id: 'page.html', article: { isArticle: true, title: page.title } });
    for (const junk of page.notArticle) expect(seen!.article.text).not.toContain(junk);
    expect(seen!.article.leftOut.length).toBeGreaterThan(0);
    expect(seen!.mentions.length).toBeGreaterThan(0);
  }, 60_000);

  it('says why a page is no article', () => {
    const page = samplePages().find((one) => one.id === 'alone-front')!;
    const { status, stdout } = run([put('front.html', sampleFile(page)), '--url', `https://${page.host}/`]);
    expect(status).toBe(0);
    const [seen] = lines(stdout);
    expect(seen!.article.isArticle).toBe(false);
    expect(seen!.article.leftOut[0]).toMatchObject({
      kind: 'not-an-article',
      reason: { code: expect.any(String) },
    });
    expect(seen!.mentions).toEqual([]);
  }, 60_000);

  it('reads a text file, with the day that it is told', () => {
    const { status, stdout } = run([put('note.txt', TEXT), '--published', '2024-01-28']);
    expect(status).toBe(0);
    expect(lines(stdout)[0]).toMatchObject({
      id: 'note.txt',
      article: { published: '2024-01-28', text: TEXT },
    });
  }, 60_000);

  it.each<[string, string, RegExp, number]>([
    ['no JSON', `{"id":"a","text":"x"}\nnot json\n`, /line 2\b.*JSON/, 1],
    ['both text and html', `{"id":"a","text":"x","html":"y"}\n`, /line 1\b.*`text` and `html`/, 0],
    ['no id', `{"id":"a","text":"x"}\n\n{"text":"y"}\n`, /line 3\b.*`id`/, 1],
    ['an id twice', `{"id":"a","text":"x"}\n{"id":"a","text":"y"}\n`, /line 2\b.*"a"/, 1],
    ['a day that is none', `{"id":"a","text":"x","published":"yesterday"}\n`, /line 1\b.*`published`/, 0],
    [
      'a day that no year has',
      `{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2024-02-30"}\n`,
      /line 2\b.*`published`/,
      1,
    ],
    ['an address of a page that is none', `{"id":"a","html":"<p>x","url":"no url"}\n`, /line 1\b.*`url`/, 0],
  ])(
    'refuses %s, naming the line, with status 2',
    (_what, input, complaint, before) => {
      const { status, stdout, stderr } = run(['-'], input);
      expect(status).toBe(2);
      expect(stderr).toMatch(complaint);
      // Standard output holds whole lines of JSON, or nothing.
      expect(
        stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Line),
      ).toHaveLength(before);
    },
    60_000,
  );

  it('refuses a day that is none beside a file, too', () => {
    const file = put('day.txt', TEXT);
    const { status, stdout, stderr } = run([file, '--published', '28-1-2024']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('day.txt has a `published`');
  }, 60_000);

  it('reads a page in the encoding that it declares, and no text in one that nobody told', () => {
    // «العراق» in windows-1256.
    const name = [0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde];
    const head = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>',
    );
    const page = put('old.html', Buffer.concat([head, Buffer.from(name)]));
    expect(lines(run([page]).stdout)[0]?.article.title).toBe('العراق');
    const { status, stdout, stderr } = run([put('old.txt', Buffer.from(name))]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('not UTF-8');
  }, 60_000);

  it('says how it is used', () => {
    const { status, stdout } = run(['--help']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('usage: inspect FILE.jsonl')]);
  }, 60_000);

  it.each([
    [[]],
    [['/no/such/file.jsonl']],
    [['a.jsonl', 'b.jsonl']],
    [['--nonsense', '-']],
    [[folder]],
    [['-', '--url', 'https://a.test/']],
  ])(
    'refuses the arguments %j with status 2 and one line',
    (args) => {
      const { status, stdout, stderr } = run(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
    60_000,
  );
});
