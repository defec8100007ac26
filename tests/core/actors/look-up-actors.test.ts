import { describe, expect, it } from 'vitest';
import { lookUpActors } from '../../../core/actors/look-up-actors.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const first = (query: string) => lookUpActors(query, lexicon, 5)[0]?.id;

describe('lookUpActors', () => {
  it.each([
    ['السوداني', 'mohammed-shia-al-sudani'],
    ['سودانی', 'mohammed-shia-al-sudani'],
    ['sudani', 'mohammed-shia-al-sudani'],
    ['Soleimani', 'qasem-soleimani'],
    ['suleimany', 'qasem-soleimani'],
    ['سلیمانی', 'qasem-soleimani'],
    ['hashd al shaabi', 'pmf'],
    ['حشد', 'pmf'],
    ['kataib hezbollah', 'kataib-hezbollah'],
    ['کتائب حزب الله', 'kataib-hezbollah'],
    ['Ain al Asad', 'ain-al-asad'],
    ['عین الاسد', 'ain-al-asad'],
    ['khazali', 'qais-al-khazali'],
  ])('%s finds %s', (query, id) => {
    expect(lookUpActors(query, lexicon, 5).map((hit) => hit.id)).toContain(id);
  });

  it.each(['Sudani', 'سودانی', 'السوداني'])(
    '%s finds nobody who has its consonants, but no such end',
    (query) => {
      const ids = lookUpActors(query, lexicon, 9).map((hit) => hit.id);
      expect(ids).toContain('iraqi-government');
      expect(ids).not.toContain('saadoun-al-dulaimi');
      expect(ids).not.toContain('juma-inad');
    },
  );

  it.each([
    ['Soleymani', 'sulaymaniyah'],
    ['Barzany', 'masoud-barzani'],
    ['Muhandes', 'abu-mahdi-al-muhandis'],
    ['Kazemi', 'mustafa-al-kadhimi'],
  ])('%s still finds %s by what it sounds like', (query, id) => {
    expect(lookUpActors(query, lexicon, 9).map((hit) => hit.id)).toContain(id);
  });

  it('puts an exact name first, with the full score', () => {
    expect(first('محمد شياع السوداني')).toBe('mohammed-shia-al-sudani');
    expect(lookUpActors('محمد شياع السوداني', lexicon, 1)[0]?.score).toBe(1);
  });

  it.each([
    ['sudani', 'mohammed-shia-al-sudani'],
    ["Asa'ib Ahl al Haq", 'asaib-ahl-al-haq'],
    ['Kataib Hezbollah', 'kataib-hezbollah'],
  ])('does not care for the article and the apostrophe: %s', (query, id) => {
    expect(lookUpActors(query, lexicon, 1)).toEqual([{ id, score: 1 }]);
  });

  it('finds while it is typed', () => {
    expect(lookUpActors('مصطفى الكا', lexicon, 3).map((hit) => hit.id)).toContain('mustafa-al-kadhimi');
    expect(lookUpActors('kadh', lexicon, 3).map((hit) => hit.id)).toContain('mustafa-al-kadhimi');
  });

  it.each(['', '   ', 'zzzzqqq', '«»'])('finds nobody for %j', (query) => {
    expect(lookUpActors(query, lexicon, 5)).toEqual([]);
  });

  it('keeps to the limit, best first', () => {
    const hits = lookUpActors('al', lexicon, 7);
    expect(hits).toHaveLength(7);
    for (const [at, hit] of hits.entries()) expect(hit.score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
  });
});
