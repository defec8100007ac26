import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../entrypoints/archive/changes-between.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { makeArticle } from '../archive/make-article.ts';

/** Two saved versions, of which only the later one was saved with a lexicon that knew the name. */
const TEXT =
  'أعلن محمد شياع السوداني رئيس الوزراء العراقي بدء الحوار بين بغداد وواشنطن بشأن مهمة التحالف الدولي في العراق.';
const NAME = 'mohammed-shia-al-sudani';
const before = makeArticle({ text: TEXT });
const after = makeArticle({
  text: `${TEXT} وقال أكرم الكعبي إن ذلك لا يكفي.`,
  actors: { [NAME]: 'السوداني' },
});

describe('the changes between two saved versions', () => {
  it("are the outlet's: both are read by today's lexicon", () => {
    const lexicon = loadProjectLexicon({ samples: true });
    const { names } = changesBetween(before, after, lexicon);
    expect(names).toEqual({ added: [expect.stringContaining('kaabi')], gone: [] });
    expect(changesBetween(before, { ...before, annotations: after.annotations }, lexicon).names).toEqual({
      added: [],
      gone: [],
    });
  });

  it('are told with caution where the lexicon cannot be read', () => {
    expect(changesBetween(before, after, null).names).toEqual({ added: [], gone: [] });
  });
});
