import { describe, expect, it } from 'vitest';
import { describeActor, holdsOn } from '../../../core/actors/describe-actor.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const offices = (id: string, day: string | null) =>
  describeActor(lexicon, id, day, null)?.roles.map((role) => role.title.en);

describe('holdsOn', () => {
  it.each([
    ['2022-10-27', '2026-05-14', '2022-10-27', true],
    ['2022-10-27', '2026-05-14', '2026-05-14', true],
    ['2022-10-27', '2026-05-14', '2022-10-26', false],
    ['2022-10-27', '2026-05-14', '2026-05-15', false],
    ['2016-06', '2020-05-07', '2016-06-01', true],
    ['2016-06', '2020-05-07', '2016-05-31', false],
    ['1998', '2020-01-03', '1998-01-01', true],
    ['2013', '2019', '2019-12-31', true],
    ['2013', '2019', '2020-01-01', false],
    ['2009', null, '2030-01-01', true],
  ])('from %s to %s, on %s: %s', (from, to, day, expected) => {
    expect(holdsOn({ from, to }, day)).toBe(expected);
  });
});

describe('describeActor', () => {
  it('gives the offices of the article’s day, never a later one', () => {
    expect(offices('lloyd-austin', '2011-01-10')).toEqual(['Commander, US Forces-Iraq']);
    expect(offices('lloyd-austin', '2014-06-01')).toEqual(['Commander of US Central Command']);
    expect(offices('lloyd-austin', '2024-04-16')).toEqual(['Secretary of Defense of the United States']);
    expect(offices('lloyd-austin', '2018-01-01')).toEqual([]);
    expect(offices('qasem-soleimani', '2020-01-04')).toEqual([]);
    expect(offices('esmail-qaani', '2020-01-02')).toEqual([]);
  });

  it('lists all where the day is unknown', () => {
    expect(offices('lloyd-austin', null)).toHaveLength(3);
  });

  it('names a loaded wording with its neutral gloss, and none for a plain one', () => {
    const loaded = describeActor(lexicon, 'iran-government', null, 'حكومة الاحتلال الفارسي')?.loaded;
    expect(loaded?.gloss.en).toMatch(/neutral/i);
    expect(describeActor(lexicon, 'iran-government', null, 'الحكومة الإيرانية')?.loaded).toBeNull();
  });

  it('resolves affiliations to names and knows nobody it was not given', () => {
    expect(describeActor(lexicon, 'asaib-ahl-al-haq', null, null)?.affiliations[0]).toMatchObject({
      id: 'pmf',
      name: { ar: 'الحشد الشعبي' },
    });
    expect(describeActor(lexicon, 'nobody', null, null)).toBeNull();
  });
});
