import type { ArchiveFigures, Figures, Spread } from './figures.ts';

/** What was measured at one size of the archive, for people. */
const number = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const pair = ({ p50, p95 }: Spread): string => `${number(p50)} / ${number(p95)}`;

const WIDTHS = [14, 18, 16, 18, 16, 12] as const;
const row = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 12))).join('');

const asked = (
  name: string,
  { cold, warm, answered, asked: times }: Figures,
  ratio: { readonly cold: Spread; readonly warm: Spread } | null,
): string =>
  row(
    name,
    pair(cold),
    ratio ? pair(ratio.cold) : '',
    pair(warm),
    ratio ? pair(ratio.warm) : '',
    `${answered} of ${times}`,
  );

export function archiveTable({ articles, siyaq, peers }: ArchiveFigures): string {
  const { save, flush, merge, rebuild, bytesPerArticle, heapMb, ask, timesFloor } = siyaq;
  const { floor, ...above } = ask;
  const kept = (bytes: number, mb: number): string =>
    `${(bytes / 1_000).toFixed(1)} KB an article on the disk, ${mb.toFixed(0)} MB of heap`;
  return [
    `archive: ${articles} articles; milliseconds, p50 / p95`,
    save ? `save ${pair(save)}` : 'save: all were there already',
    flush ? `flush of 48 articles ${pair(flush)}` : '',
    merge
      ? `merge of ${merge.articles} articles ${number(merge.all)} in all, longest slice ${number(merge.longest)}`
      : '',
    rebuild === null ? '' : `the index anew ${number(rebuild)} an article`,
    `Siyaq: ${kept(bytesPerArticle, heapMb)}`,
    ...peers.map(
      ({ name, build, ...one }) =>
        `${name}: ${number(build)} an article to build, ${kept(one.bytesPerArticle, one.heapMb)}`,
    ),
    row('', 'cold', 'x floor', 'warm', 'x floor', 'answered'),
    asked('floor', floor, null),
    ...Object.entries(above).map(([name, one]) =>
      asked(name, one, timesFloor[name as keyof typeof timesFloor]),
    ),
    row('', 'cold', 'x search', 'warm', 'x search', 'answered'),
    ...peers.map((one) => asked(one.name, one, one.timesSiyaq)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
