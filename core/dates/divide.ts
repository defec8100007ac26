// Parts of a stretch of days: halves and quarters by whole months where it is a year, "early", "mid" and "late" by what
// newspapers mean by them. `calendar` is Temporal's id.
import type { Part } from './expression.ts';

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const length = ({ from, to }: Days): number => from.until(to).days + 1;

/** Whole months of the calendar that a stretch covers; 0 where it is none. */
function monthsIn({ from, to }: Days, calendar: string): number {
  const start = from.withCalendar(calendar);
  const months = start.until(to.add({ days: 1 }).withCalendar(calendar), { largestUnit: 'months' });
  return start.day === 1 && months.days === 0 ? months.months : 0;
}

const iso = (day: Temporal.PlainDate): Temporal.PlainDate => day.withCalendar('iso8601');

/** The `index`-th (from 1) of `parts` equal parts. */
export function divide(whole: Days, index: number, parts: number, calendar: string): Days {
  const months = monthsIn(whole, calendar);
  if (months >= parts && months % parts === 0) {
    const step = months / parts;
    const start = whole.from.withCalendar(calendar);
    return {
      from: iso(start.add({ months: step * (index - 1) })),
      to: iso(start.add({ months: step * index })).subtract({ days: 1 }),
    };
  }
  const days = length(whole);
  const cut = (at: number): number => Math.floor((days * at) / parts);
  return {
    from: whole.from.add({ days: cut(index - 1) }),
    to: index === parts ? whole.to : whole.from.add({ days: cut(index) - 1 }),
  };
}

const QUARTERS: Readonly<Record<Part, readonly [first: number, last: number, of: number]>> = {
  early: [1, 1, 4],
  mid: [2, 3, 4],
  late: [4, 4, 4],
  end: [12, 12, 12],
};
const THIRDS: Readonly<Record<Part, readonly [first: number, last: number, of: number]>> = {
  early: [1, 1, 3],
  mid: [2, 2, 3],
  late: [3, 3, 3],
  end: [3, 3, 3],
};

/** Early, mid, late or the end of a stretch: quarters of a year (its last month for the end), thirds of all else. */
export function partOf(whole: Days, part: Part, calendar: string): Days {
  const [first, last, of] = (monthsIn(whole, calendar) === 12 ? QUARTERS : THIRDS)[part];
  return { from: divide(whole, first, of, calendar).from, to: divide(whole, last, of, calendar).to };
}
