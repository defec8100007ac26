import { describe, expect, it } from 'vitest';
import type { Annotations, DateMention, Mention } from '../../../core/annotate/annotation.ts';
import { cautiousChanges, versionChanges } from '../../../core/articles/version-changes.ts';

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
    // Grouped by an Arabic comma, a blank, an apostrophe or dots.
    ['عدد القوات ٢،٥٠٠ جندي', 'عدد القوات ٣،٥٠٠ جندي', ['3500'], ['2500']],
    ['۲،۵۰۰ نیرو', '2500 نیرو', [], []],
    ['نحو 2 500 جندي', 'نحو 2500 جندي', [], []],
    ['1\u00a0234\u00a0567 و2\u202f000', '1234567 و2000', [], []],
    ['1 234 567,5', "1'234'567.5", [], []],
    ['1.234.567', '1,234,567', [], []],
    ['1,234.5', '١٬٢٣٤٫٥', [], []],
    // Decimals, also behind the slash that Persian prints write; a nought has no thousands.
    ['0,125', '0.125', [], []],
    ['٠،٥', '0.5', [], []],
    ['۲/۵ درصد', '2.5 درصد', [], []],
    ['۲/۵', '۲/۶', ['2.6'], ['2.5']],
    ['12345,678', '12345.678', [], []],
    // What is no group or decimal is several numbers.
    ['10،20', '10, 20', [], []],
    ['10، 200', '10 و200', [], []],
    ['2024 500', '2024, 500', [], []],
    ['5 2000', '5, 2000', [], []],
    ['7 500,12 400', '7500,12 400', [], []],
    ['1/2', '1, 2', [], []],
    ['۱۴۰۲/۱۱/۸', '۱۴۰۲، ۱۱، ۸', [], []],
    ['1.500 200', '1.500, 200', [], []],
    ['007 500', '007, 500', [], []],
  ])('knows figures: %s -> %s', (before, after, added, gone) => {
    expect(versionChanges(version(before), version(after)).figures).toEqual({ added, gone });
  });
});

it('counts many equal figures soon', () => {
  const many = '1 '.repeat(300_000);
  expect(versionChanges(version(many), version(`${many}2`)).figures).toEqual({ added: ['2'], gone: [] });
});

it('keeps a number that stands right behind a date', () => {
  const text = 'يوم 27 500 جندي';
  const day = { ...dateAt(text, '27', '2024-01-27') };
  expect(versionChanges(version(text, [], [day]), version('')).figures).toEqual({ added: [], gone: ['500'] });
});

describe('what changed between two versions that different lexicons may have read', () => {
  const named = (
    text: string,
    names: Readonly<Record<string, string>>,
    dates: readonly DateMention[] = [],
  ) => {
    const { annotations } = version(text, [], dates);
    const mentions = Object.entries(names).map(([actor, name]) => ({ ...mention(actor), text: name }));
    return { text, annotations: { ...annotations, mentions } };
  };

  it('is no name that stands in both, which only one of them knew', () => {
    const [before, after] = ['قال الكعبي إن 5 قتلوا', 'قال الكعبي وقاآني إن 5 قتلوا.'];
    expect(
      cautiousChanges(named(before, {}), named(after, { kaabi: 'الكعبي', qaani: 'قاآني' })).names,
    ).toEqual({ added: ['qaani'], gone: [] });
    expect(cautiousChanges(named(before, { kaabi: 'الكعبي' }), named(after, {})).names).toEqual(NOTHING);
    expect(cautiousChanges(named(before, { kaabi: 'الكعبي' }), named('قال', {})).names.gone).toEqual([
      'kaabi',
    ]);
  });

  it('is no day and no figure that stands in both', () => {
    const text = 'يوم 27 يناير 2024 ثم 40';
    const read = named(text, {}, [dateAt(text, '27 يناير 2024', '2024-01-27')]);
    for (const [one, other] of [
      [named(text, {}), read],
      [read, named(text, {})],
    ] as const)
      expect(cautiousChanges(one, other)).toEqual({ names: NOTHING, dates: NOTHING, figures: NOTHING });
    expect(cautiousChanges(named('', {}), read)).toMatchObject({
      dates: { added: [{ from: '2024-01-27', to: '2024-01-27' }] },
      figures: { added: ['27', '2024', '40'] },
    });
  });
});
