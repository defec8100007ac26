import { describe, expect, it } from 'vitest';
import { lookUpOutlets } from '../../../core/articles/look-up-outlets.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const { outlets } = loadProjectLexicon({ samples: true });

describe('lookUpOutlets', () => {
  it.each([
    ['sample-nahrain', 'sample-nahrain'],
    ['Nahrain', 'sample-nahrain'],
    ['صحيفه النهرين', 'sample-nahrain'],
    ['furat post', 'sample-furat'],
    ['rawi-agency.test', 'sample-rawi'],
    ['shafaq', 'shafaq-news'],
  ])('%s finds %s', (typed, id) => {
    expect(lookUpOutlets(typed, outlets)).toContain(id);
  });

  it('finds by the beginnings of words only, and nothing by nothing', () => {
    expect(lookUpOutlets('hrain', outlets)).toEqual([]);
    expect(lookUpOutlets(' - ', outlets)).toEqual([]);
    expect(lookUpOutlets('', outlets)).toEqual([]);
  });
});
