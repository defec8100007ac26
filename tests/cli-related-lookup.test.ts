import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The contract of the command line: JSON on standard output and nothing else, problems on standard error, status 2. */
const folder = mkdtempSync(join(tmpdir(), 'siyaq-cli-'));

function run(program: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', program, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function corpus(name: string, records: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return file;
}

const TALKS = corpus('talks.jsonl', [
  {
    id: 'ar',
    title: 'بدء مفاوضات إنهاء مهمة التحالف',
    text: 'بدأت في بغداد السبت 27 كانون الثاني 2024 جلسات اللجنة العسكرية العليا بين العراق والولايات المتحدة بشأن إنهاء مهمة التحالف الدولي، برعاية محمد شياع السوداني.',
    published: '2024-01-27',
  },
  {
    id: 'fa',
    title: 'آغاز مذاکرات پایان مأموریت ائتلاف',
    text: 'نشست کمیته عالی نظامی عراق و آمریکا روز شنبه ۷ بهمن ۱۴۰۲ در بغداد با حضور محمد شیاع السودانی برای پایان مأموریت ائتلاف بین‌المللی آغاز شد.',
    published: '2024-01-28',
  },
  {
    id: 'shop',
    title: 'خيمة للبيع',
    text: 'خيمة واسعة لأربعة أشخاص مع حقيبة حمل، متوفرة بلونين، والتوصيل مجاني خلال ثلاثة أيام.',
    published: '2024-01-27',
  },
]);

describe('related', () => {
  it('prints a line for each article, in order', () => {
    const { status, out } = run('related', TALKS, '--top', '5');
    expect(status).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(['ar', 'fa', 'shop']);
    expect(lines[0].related.map((hit: { id: string }) => hit.id)).toEqual(['fa']);
    expect(lines[2].related).toEqual([]);
    const [hit] = lines[0].related;
    expect(hit.score).toBeGreaterThan(0);
    expect(hit.reasons[0]).toEqual({
      code: expect.any(String),
      params: expect.any(Object),
      text: expect.any(String),
    });
  });

  it('words its reasons by names', () => {
    const [line] = run('related', TALKS, '--for', 'ar').out.split('\n');
    const { related } = JSON.parse(line!) as { related: { reasons: { code: string; text: string }[] }[] };
    const texts = Object.fromEntries(related[0]!.reasons.map(({ code, text }) => [code, text]));
    expect(texts['related.shared-event']).toContain('Higher Military Commission');
    expect(texts['related.shared-actors']).toContain('Mohammed Shia al-Sudani');
  }, 60_000);

  it('prints one line for the article named, and says which one is not there', () => {
    const { out } = run('related', TALKS, '--for', 'fa');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['fa']);
    const missing = run('related', TALKS, '--for', 'nobody');
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toContain('nobody');
  });
});

describe('lookup', () => {
  it('prints actors and articles', () => {
    const { status, out } = run('lookup', TALKS, 'Sudani', '--top', '3');
    expect(status).toBe(0);
    const { actors, articles } = JSON.parse(out);
    expect(actors[0]).toEqual({ id: 'mohammed-shia-al-sudani', name: 'Mohammed Shia al-Sudani' });
    expect(articles.map((hit: { id: string }) => hit.id).sort()).toEqual(['ar', 'fa']);
    expect(articles[0]).toMatchObject({ score: expect.any(Number), snippet: expect.any(String) });
  });

  it.each([
    [[], 'usage'],
    [[TALKS], 'usage'],
    [[TALKS, 'x', '--top', 'many'], '--top'],
    [['no-such-file.jsonl', 'x'], 'no-such-file'],
  ] as const)('fails clearly on %j', (args, said) => {
    const { status, out, err } = run('lookup', ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });

  it('takes a query that begins with a minus, wherever the options stand', () => {
    const { status, out, err } = run('lookup', '--top', '2', TALKS, '-خيمة');
    expect([status, err]).toEqual([0, '']);
    const ids = (JSON.parse(out) as { articles: { id: string }[] }).articles.map(({ id }) => id);
    expect(ids.sort()).toEqual(['ar', 'fa']);
    expect(run('lookup', TALKS, '-خيمة', '--top=2').out).toBe(out);
    expect(run('lookup', TALKS, '-خيمة', '--tpo', '2').status).toBe(2);
  }, 60_000);

  it('says which line is broken', () => {
    const file = join(folder, 'half.jsonl');
    writeFileSync(file, '{"id":"1","text":"نص"}\n{"id":"2","te');
    const { status, err } = run('lookup', file, 'نص');
    expect(status).toBe(2);
    expect(err).toContain('line 2');
  });
});
