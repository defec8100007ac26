import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf } from './make-backup.ts';
import { change } from './raw-store.ts';

/** One article saved in two archives, and which version stands for it after a restore. */
const A = makeArticle({ text: 'النص ألف' });
const B = makeArticle({ text: 'النص باء' });
const id = A.meta.canonicalUrl;

const restored = async (from: Archive, to: Archive): Promise<string[]> => {
  const told: string[] = [];
  for (const whole of await everythingOf(from)) told.push(await to.restore(whole));
  return told;
};

describe('what stands for an article after a restore', () => {
  it('is what the page said last, here or there, after one restore as after two', async () => {
    const [here, there] = [freshArchive(), freshArchive()];
    await here.save(A, at(0));
    await there.save(B, at(1));
    await there.save(A, at(3));
    expect(await restored(there, here)).toEqual(['merged']);
    expect(await here.get(id)).toMatchObject({ excerpt: A.text, savedAt: at(3), firstSavedAt: at(0) });
    expect(await restored(there, here)).toEqual(['present']);
  });

  it('is a version that was mended, where it stood for it before', async () => {
    const name = `mend-${randomUUID()}`;
    const archive = freshArchive(name);
    await archive.save(A, at(0));
    await archive.save(B, at(1));
    const [backup] = await everythingOf(archive);
    const { captureId } = await archive.save(A, at(2));
    // A bad block: the view of A is not what was saved.
    await change(name, 'originals', (store) => {
      store.get(captureId).onsuccess = ({ target }) =>
        store.put({ ...(target as IDBRequest).result, html: '' });
    });
    expect(await archive.restore(backup!)).toBe('merged');
    expect((await archive.capture(captureId))?.intact).toBe(true);
    expect(await archive.get(id)).toMatchObject({ excerpt: A.text, savedAt: at(2) });
  });

  it('is the same where nothing comes in but a tag, though a clock was set back', async () => {
    const archive = freshArchive();
    await archive.save(A, at(10));
    await archive.save(B, at(5));
    const [backup] = await everythingOf(archive);
    expect(await archive.restore({ ...backup!, tags: ['x'] })).toBe('merged');
    expect(await archive.get(id)).toMatchObject({ excerpt: B.text, tags: ['x'] });
  });
});

it('the earliest save is known after a restore that brings nothing else', async () => {
  const [here, there] = [freshArchive(), freshArchive()];
  await here.save(A, at(5));
  await there.save(A, at(1));
  expect(await restored(there, here)).toEqual(['merged']);
  expect(await here.get(id)).toMatchObject({ firstSavedAt: at(1), savedAt: at(5) });
  expect(await restored(there, here)).toEqual(['present']);
});

const act = fc.record({
  kind: fc.constantFrom('save', 'save', 'save', 'save', 'save', 'remove', 'cross'),
  text: fc.nat(2),
  side: fc.nat(1),
});

it('archives that take each other’s backups agree, on what was saved last, and do so once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 9 }), async (acts) => {
      const sides = [freshArchive(), freshArchive()] as const;
      const [one, other] = sides;
      let last: string | undefined;
      for (const [minute, { kind, text, side }] of acts.entries()) {
        const archive = side === 0 ? one : other;
        if (kind === 'save') {
          const article = makeArticle({ text: `نص ${text}` });
          // What is the latest already is not written again.
          if ((await archive.get(id))?.excerpt !== article.text) last = article.text;
          await archive.save(article, at(minute));
        } else if (kind === 'remove') await archive.remove([id], at(minute));
        else await restored(side === 0 ? other : one, archive);
      }
      await restored(one, other);
      await restored(other, one);
      for (const told of [...(await restored(one, other)), ...(await restored(other, one))])
        expect(told).toBe('present');
      const [its, others] = [await one.get(id), await other.get(id)];
      expect(its?.excerpt).toBe(others?.excerpt);
      expect(its?.firstSavedAt).toBe(others?.firstSavedAt);
      expect(its?.captures.length).toBe(others?.captures.length);
      expect(its?.excerpt).toBe(last);
      for (const side of sides) side.close();
    }),
    { numRuns: 150 },
  );
});
