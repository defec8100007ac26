import { describe, expect, it } from 'vitest';
import type { Annotations, DateMention, Mention } from '../../../core/annotate/annotation.ts';
import { versionChanges } from '../../../core/articles/version-changes.ts';

const mention = (actor: string): Mention => ({
  start: 0,
  end: 1,
  text: 'x',
  actor,
  type: 'person',
  tier: 'core',
  by: 'name',
  certainty: 1,
  alternatives: [],
  reason: { code: 'actor.name', params: {} },
});
const dateAt = (text: string, printed: string, day: string | null): DateMention => ({
  start: text.indexOf(printed),
  end: text.indexOf(printed) + printed.length,
  text: printed,
  from: day,
  to: day,
  granularity: 'day',
  calendar: 'gregorian',
  relation: 'on',
  approximate: false,
  alternatives: [],
  reason: { code: 'date.full', params: {} },
});
const version = (text: string, actors: readonly string[] = [], dates: readonly DateMention[] = []) => ({
  text,
  annotations: { language: 'ar', mentions: actors.map(mention), dates, events: [] } satisfies Annotations,
});
const NOTHING = { added: [], gone: [] };

describe('what changed between two versions', () => {
  it('is nothing where nothing did', () => {
    const one = version('قُتل 40 شخصاً', ['a', 'b']);
    expect(versionChanges(one, one)).toEqual({ names: NOTHING, dates: NOTHING, figures: NOTHING });
  });

  it('counts a name once, however often it stands there', () => {
    const { names } = versionChanges(version('', ['a', 'a', 'b']), version('', ['b', 'b', 'c', 'c']));
    expect(names).toEqual({ added: ['c'], gone: ['a'] });
  });

  it('compares days by what they mean, not by how they are printed', () => {
    const [one, other] = ['يوم 27 يناير 2024', 'يوم السبت الماضي'];
    const same = versionChanges(
      version(one, [], [dateAt(one, '27 يناير 2024', '2024-01-27')]),
      version(other, [], [dateAt(other, 'السبت الماضي', '2024-01-27')]),
    );
    expect(same.dates).toEqual(NOTHING);
    // The figures of a date are no figures.
    expect(same.figures).toEqual(NOTHING);
    const { dates } = versionChanges(
      version(one),
      version(one, [], [dateAt(one, '27 يناير 2024', '2024-01-27')]),
    );
    expect(dates).toEqual({ added: [{ from: '2024-01-27', to: '2024-01-27' }], gone: [] });
  });

  it.each([
    ['قُتل 40 شخصاً', 'قُتل 45 شخصاً', ['45'], ['40']],
    // The same number in other digits, or grouped, is the same.
    ['قُتل 1,200 شخص', 'قُتل ١٢٠٠ شخص', [], []],
    ['۲۵۰۰ عسکر', '2500 عسکر', [], []],
    ['نسبة 3.5', 'نسبة ٣٫٥', [], []],
    // A second one is one more.
    ['40', '40 ثم 40', ['40'], []],
    ['لا أرقام', 'صاروخان و3 مسيّرات', ['3'], []],
  ])('knows figures: %s -> %s', (before, after, added, gone) => {
    expect(versionChanges(version(before), version(after)).figures).toEqual({ added, gone });
  });
});
