import type { DrawTimeline, ShownEvent } from '../../components/ArchiveTimeline.tsx';
import { binText } from '../../components/ArchiveTimeline.tsx';
import { dayText } from '../../components/day-words.ts';
import { languageName } from '../../components/language-name.ts';
import type { TimeBin } from '../../core/overview/timeline.ts';
import type { Texts } from '../../locales/texts.ts';
import { dayTicks, domainOf, later, TICK_WIDTH, tickText, toDate } from './timeline-ticks.ts';

const HEIGHT = 190;

const barText = (bin: TimeBin, texts: Texts): string =>
  [
    binText(bin, texts),
    ...Object.entries(bin.counts).map(
      ([tag, count]) => `${languageName(tag || null, texts)}: ${texts.t('facet.count', { count })}`,
    ),
  ].join('\n');

const noonOf = ({ date }: ShownEvent): Date => later(toDate(date), 0.5);

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
export const drawTimeline: DrawTimeline = (into, { texts, timeline, events, onTime, onEvent }) => {
  let gone = false;
  let undo = (): void => undefined;
  void import('@observablehq/plot').then((Plot) => {
    if (gone) return;
    const { bins, unit } = timeline;
    const languages = [...new Set(bins.flatMap(({ counts }) => Object.keys(counts)))].sort();
    const most = Math.max(1, ...bins.map(({ total }) => total));
    const draw = (): void => {
      const width = Math.max(280, into.clientWidth);
      const plot = Plot.plot({
        width,
        height: HEIGHT,
        marginTop: 24,
        style: { background: 'none', color: 'inherit', fontFamily: 'inherit', overflow: 'visible' },
        x: {
          type: 'utc',
          label: null,
          ...(unit === 'day' ? { ticks: [...dayTicks(timeline, width)] } : { tickSpacing: TICK_WIDTH }),
          tickFormat: tickText(texts, unit),
          reverse: texts.direction === 'rtl',
          domain: domainOf(timeline),
        },
        y: {
          label: null,
          // Where the time begins.
          axis: texts.direction === 'rtl' ? 'right' : 'left',
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
          Plot.ruleX(events, { x: noonOf, strokeOpacity: 0.35 }),
          Plot.rectY(barsOf(bins), { x1: 'from', x2: 'to', y: 'count', fill: 'language', inset: 0.3 }),
          Plot.dot(events, {
            x: noonOf,
            y: most,
            dy: -12,
            r: 4,
            fill: 'currentColor',
            // What can't be seen of it is for fingers.
            stroke: 'transparent',
            strokeWidth: 12,
            title: (event: ShownEvent) => `${event.title}\n${dayText(event.date, texts.language)}`,
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
      plot.querySelectorAll('.plot-event circle').forEach((dot, at) => {
        const told = (): void => onEvent(events[at] ?? null);
        dot.addEventListener('pointerenter', told);
        dot.addEventListener('click', told);
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
