import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { describeEvents, inQuestion } from '../../../core/events/describe-events.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const idsOf = (from: string | null, to: string | null, event: string | null = null): string[] =>
  describeEvents(lexicon, { from, to, event }).map(({ id }) => id);

describe('the known events of a date', () => {
  it('are those of that very day', () => {
    expect(idsOf('2020-01-03', '2020-01-03')).toEqual(['soleimani-killed']);
    expect(idsOf('2020-01-04', '2020-01-04')).toEqual([]);
  });

  it('are those that went on then, behind what began on that day', () => {
    expect(idsOf('2025-06-20', '2025-06-20')).toContain('twelve-day-war');
    expect(idsOf('2021-07-26', '2021-07-26').slice(0, 1)).toEqual(['biden-kadhimi-2021']);
    expect(idsOf('2021-07-26', '2021-07-26')).toContain('dialogue-round-4');
  });

  it('are none for a stretch of days, unless it was counted from one', () => {
    expect(idsOf('2020-01-01', '2020-01-31')).toEqual([]);
    expect(idsOf('2020-01-01', '2020-01-31', 'soleimani-killed')).toEqual(['soleimani-killed']);
  });

  it('are none where no day is known, nor for an id that is in no lexicon', () => {
    expect(idsOf(null, null)).toEqual([]);
    expect(idsOf(null, null, 'nothing')).toEqual([]);
  });

  it('begin with the one that the date was counted from', () => {
    const text = 'وقع الهجوم بعد يومين من اغتيال سليماني في بغداد';
    const { dates } = annotate({ text, title: '', published: '2024-01-28', country: null }, lexicon);
    const [first, second] = describeEvents(lexicon, inQuestion(dates[0]!));
    expect(first).toMatchObject({ id: 'soleimani-killed', date: '2020-01-03', end: null });
    expect(second?.id).toBe('parliament-vote-2020');
  });
});
