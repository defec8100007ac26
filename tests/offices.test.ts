import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { holdsOn } from '../core/actors/describe-actor.ts';
import { foldPhrase } from '../core/text/fold.ts';
import { readLexiconSources } from '../tools/lexicon/read-sources.ts';

const { actors, offices } = readLexiconSources({ samples: false });

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Phrases = v.optional(v.pipe(v.array(Text), v.minLength(1)));
const Forms = v.strictObject({ ar: Phrases, fa: Phrases, prs: Phrases });
const Day = v.pipe(v.string(), v.isoDate());
const OfficeEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  titles: v.pipe(v.array(Text), v.minLength(1)),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  forms: Forms,
  bare: v.optional(Forms),
  gaps: v.array(v.strictObject({ from: Day, to: v.nullable(Day), note: Text })),
});

/** An ISO date of any precision as its first or last day. */
const firstDay = (date: string): string =>
  `${date}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-01-01$/, '$1-01');
function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
}
const after = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
/** A handover takes days, in print at least. */
const HANDOVER = 45;
/** Up to when the lexicon says who holds what. */
const LATEST = '2026-11-25';

interface Tenure {
  readonly actor: string;
  readonly from: string;
  readonly to: string | null;
}

function tenuresOf(titles: readonly string[]): Tenure[] {
  return actors
    .flatMap(({ id, roles }) =>
      roles.filter(({ title }) => titles.includes(title.en)).map(({ from, to }) => ({ actor: id, from, to })),
    )
    .sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
}

/** What is wrong with who held an office when, in words. */
function complaints(
  tenures: readonly Tenure[],
  gaps: readonly { from: string; to: string | null }[],
): string[] {
  const found: string[] = [];
  const told = (day: string): boolean =>
    gaps.some((gap) => day >= gap.from && (gap.to === null || day <= gap.to));
  tenures.forEach((one, at) => {
    const next = tenures[at + 1];
    if (one.to !== null && firstDay(one.from) > lastDay(one.to))
      found.push(`${one.actor} ends before beginning`);
    if (one.to === null) {
      if (next) found.push(`${one.actor} still holds it while ${next.actor} does`);
      return;
    }
    const end = lastDay(one.to);
    if (next && lastDay(next.from) < firstDay(one.to)) found.push(`${one.actor} and ${next.actor} overlap`);
    const begins = next ? firstDay(next.from) : LATEST;
    const empty = Temporal.PlainDate.from(end).until(begins, { largestUnit: 'day' }).days;
    if (empty > HANDOVER && !told(after(end)))
      found.push(`${one.actor} ${end} to ${next?.actor ?? 'today'} ${begins}: nobody`);
  });
  return found;
}

describe('the offices', () => {
  it('are well-formed, sorted, and roles of somebody', () => {
    for (const office of offices) expect(v.safeParse(OfficeEntry, office).issues, office.id).toBeUndefined();
    expect(offices.map(({ id }) => id)).toEqual([...new Set(offices.map(({ id }) => id))].sort());
    const titles = new Set(actors.flatMap(({ roles }) => roles.map(({ title }) => title.en)));
    expect(offices.flatMap((office) => office.titles.filter((title) => !titles.has(title)))).toEqual([]);
  });

  it('share no title and no form', () => {
    const titles = offices.flatMap((office) => office.titles);
    expect(titles).toEqual([...new Set(titles)]);
    for (const language of ['ar', 'fa', 'prs'] as const) {
      const forms = offices.flatMap(({ forms, bare }) => [
        ...new Set([...(forms[language] ?? []), ...(bare?.[language] ?? [])].map(foldPhrase)),
      ]);
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
  });

  it.each(offices.map((office) => [office.id, office] as const))(
    '%s: one holder at a time, no silent gap',
    (_, office) => {
      expect(complaints(tenuresOf(office.titles), office.gaps)).toEqual([]);
    },
  );

  it('would complain of an overlap, a gap, and an end before the beginning', () => {
    const first = { actor: 'a', from: '2004-06-28', to: '2005-05-03' };
    expect(complaints([first, { actor: 'b', from: '2005-04-01', to: null }], [])).toHaveLength(1);
    expect(complaints([first, { actor: 'b', from: '2006-04-01', to: null }], [])).toHaveLength(1);
    expect(
      complaints(
        [first, { actor: 'b', from: '2006-04-01', to: null }],
        [{ from: '2005-05-04', to: '2006-03-31' }],
      ),
    ).toEqual([]);
    expect(
      complaints(
        [
          { ...first, to: '2003' },
          { actor: 'b', from: '2004', to: null },
        ],
        [],
      ),
    ).not.toEqual([]);
  });

  it('of every role end before they begin nowhere', () => {
    const wrong = actors.flatMap(({ id, roles }) =>
      roles
        .filter(({ from, to }) => to !== null && firstDay(from) > lastDay(to))
        .map(({ title }) => `${id}: ${title.en}`),
    );
    expect(wrong).toEqual([]);
    expect(holdsOn({ from: '2020-05', to: '2022' }, '2022-12-31')).toBe(true);
  });
});
