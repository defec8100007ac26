import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../core/annotate/annotation.ts';
import { findDates } from '../core/dates/find-dates.ts';

/** The five seed articles of the shared corpus against their gold dates; optional ones (durations, "now") do not count. */
const FOLDER = '../shared/seeds';

interface GoldDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isoStart: string | null;
  readonly isoEnd: string | null;
  readonly granularity: string;
  readonly optional?: boolean;
  readonly alts?: readonly (readonly [string, string])[];
}

interface GoldFile {
  readonly file: string;
  readonly lang: string;
  readonly published: string;
  readonly dates: readonly GoldDate[];
}

/** Weeks, parts and decades are compared by overlap, all else by its days. */
const ROUGH = /week|part|season|decade|vague/;

function isRight(gold: GoldDate, found: DateMention): boolean {
  const [from, to] = [gold.isoStart, gold.isoEnd ?? gold.isoStart];
  if (found.from === from && found.to === to) return true;
  if (gold.alts?.some(([a, b]) => a === found.from && b === found.to)) return true;
  const overlap = from !== null && to !== null && found.from !== null && found.to !== null;
  return ROUGH.test(gold.granularity) && overlap && found.from <= to && found.to >= from;
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

describe('dates of the seeds', () => {
  it('reach the floor', () => {
    expect(existsSync(FOLDER), 'the shared corpus lies beside the project').toBe(true);
    const gold = JSON.parse(readFileSync(`${FOLDER}/gold-dates.json`, 'utf8')) as GoldFile[];
    const missed: string[] = [];
    const strange: string[] = [];
    let [right, all] = [0, 0];
    for (const { file, lang, published, dates } of gold) {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const found = findDates(text, { language: lang, published, country: null });
      for (const one of dates.filter((date) => !date.optional)) {
        all += 1;
        if (found.some((date) => touches(date, one) && isRight(one, date))) right += 1;
        else missed.push(`${file}: ${one.text}`);
      }
      for (const one of found)
        if (!dates.some((date) => touches(date, one))) strange.push(`${file}: ${one.text}`);
    }
    console.log(`seeds: ${right} of ${all} date values right, ${strange.length} false`);
    console.log(`missed: ${missed.join(' | ') || 'none'}`);
    expect(all).toBe(33);
    expect(right / all).toBeGreaterThanOrEqual(0.85);
    expect(strange).toEqual([]);
  });
});
