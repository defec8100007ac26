import { expect, it } from 'vitest';
import { askedActors } from '../../../core/search/asked-actors.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const asked = (query: string): string[] => askedActors(query, lexicon, 3).map(({ id }) => id);

it.each([
  ['Qasim Suleymany', 'qasem-soleimani'],
  ['سودانی -سليماني', 'mohammed-shia-al-sudani'],
  ['"قاسم سليماني" after:2020', 'qasem-soleimani'],
  ['actor:ain-al-asad lang:fa', 'ain-al-asad'],
  ['actor:soleimani انفجار', 'qasem-soleimani'],
  ['after:سليماني السوداني', 'mohammed-shia-al-sudani'],
])('%s asks for %s', (query, first) => {
  expect(asked(query)[0]).toBe(first);
});

it('finds nobody in what is not wanted, nor in other fields', () => {
  for (const query of ['-سليماني', 'lang:fa after:2024', '-actor:qasem-soleimani', ''])
    expect([query, asked(query)]).toEqual([query, []]);
});

it('names each one once, and no more than asked for', () => {
  expect(asked('actor:qasem-soleimani سليماني').filter((id) => id === 'qasem-soleimani')).toHaveLength(1);
  expect(asked('ali')).toHaveLength(3);
});
