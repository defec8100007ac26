import type { DrawTimeline, ShownEvent } from '../../components/ArchiveTimeline.tsx';
import { binText } from '../../components/ArchiveTimeline.tsx';
import { languageName } from '../../components/language-name.ts';
import type { TimeBin } from '../../core/overview/timeline.ts';
import type { Texts } from '../../locales/texts.ts';

const HEIGHT = 190;
const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const tickText =
  (texts: Texts) =>
  (date: Date): string =>
    new Intl.DateTimeFormat(texts.language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.getUTCMonth() === 0 && date.getUTCDate() === 1
        ? {}
        : { month: 'short', ...(date.getUTCDate() === 1 ? {} : { day: 'numeric' }) }),
    }).format(date);

const barText = (bin: TimeBin, texts: Texts): string =>
  [
    binText(bin, texts),
    ...Object.entries(bin.counts).map(
      ([tag, count]) => `${languageName(tag || null, texts)}: ${texts.t('facet.count', { count })}`,
    ),
  ].join('\n');

interface Bar {
  readonly from: Date;
  readonly to: Date;
  readonly language: string;
  readonly count: number;
}

const barsOf = (bins: readonly TimeBin[]): Bar[] =>
  bins.flatMap(({ from, to, counts }) =>
    Object.entries(counts).map(([language, count]) => ({
      from: toDate(from),
      to: toDate(to),
      language,
      count,
    })),
  );

/** Colours of `archive.css`, so that they follow the appearance. */
const COLOURS: Readonly<Record<string, string>> = {
  ar: 'var(--sq-organisation)',
  fa: 'var(--sq-person)',
  prs: 'var(--sq-operation)',
};
const OTHER = 'var(--sq-muted)';

/** Draws the timeline with Observable Plot, as SVG; time runs as the page is read. */
export const drawTimeline: DrawTimeline = (into, { texts, timeline, events, onTime }) => {
  let gone = false;
  let undo = (): void => undefined;
  void import('@observablehq/plot').then((Plot) => {
    if (gone) return;
    const { bins } = timeline;
    const languages = [...new Set(bins.flatMap(({ counts }) => Object.keys(counts)))].sort();
    const most = Math.max(1, ...bins.map(({ total }) => total));
    const draw = (): void => {
      const plot = Plot.plot({
        width: Math.max(280, into.clientWidth),
        height: HEIGHT,
        marginTop: 24,
        style: { background: 'none', color: 'inherit', fontFamily: 'inherit', overflow: 'visible' },
        x: {
          type: 'utc',
          label: null,
          tickFormat: tickText(texts),
          reverse: texts.direction === 'rtl',
          domain: [toDate(bins[0]!.from), toDate(bins.at(-1)!.to)],
        },
        y: {
          label: null,
          grid: true,
          ticks: Math.min(4, most),
          tickFormat: (count: number) => texts.t('facet.count', { count }),
          domain: [0, most],
        },
        color: {
          domain: languages,
          range: languages.map((tag) => COLOURS[tag] ?? OTHER),
        },
        marks: [
          Plot.rectY(barsOf(bins), { x1: 'from', x2: 'to', y: 'count', fill: 'language', inset: 0.3 }),
          Plot.ruleX(events, { x: (event: ShownEvent) => toDate(event.date), strokeOpacity: 0.35 }),
          Plot.dot(events, {
            x: (event: ShownEvent) => toDate(event.date),
            y: most,
            dy: -12,
            r: 3.5,
            fill: 'currentColor',
            title: (event: ShownEvent) => `${event.title}\n${event.date}`,
            className: 'plot-event',
          }),
          Plot.rect(bins, {
            x1: (bin: TimeBin) => toDate(bin.from),
            x2: (bin: TimeBin) => toDate(bin.to),
            y1: 0,
            y2: most,
            fill: 'transparent',
            title: (bin: TimeBin) => barText(bin, texts),
            className: 'plot-bin',
          }),
        ],
      });
      // The rectangles stand in the order of their bins.
      plot.querySelectorAll('.plot-bin rect').forEach((rect, at) => {
        const bin = bins[at];
        if (bin && bin.total > 0) rect.addEventListener('click', () => onTime(bin));
      });
      into.replaceChildren(plot);
    };
    if (bins.length === 0) return into.replaceChildren();
    draw();
    let { clientWidth } = into;
    const watch = new ResizeObserver(() => {
      if (into.clientWidth === clientWidth) return;
      clientWidth = into.clientWidth;
      draw();
    });
    watch.observe(into);
    undo = () => watch.disconnect();
  });
  return () => {
    gone = true;
    undo();
    into.replaceChildren();
  };
};
