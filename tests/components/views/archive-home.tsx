import { ArchiveHome } from '../../../components/ArchiveHome.tsx';
import { ArchiveTimeline } from '../../../components/ArchiveTimeline.tsx';
import { ChosenBar } from '../../../components/ChosenBar.tsx';
import { Facets } from '../../../components/Facets.tsx';
import { IndexNote } from '../../../components/IndexNote.tsx';
import { VanishedNote } from '../../../components/VanishedNote.tsx';
import { VirtualArticles } from '../../../components/VirtualArticles.tsx';
import type { Texts } from '../../../locales/texts.ts';
import { listed, nothing, outletName } from '../fixtures.ts';
import type { Views } from './view.ts';

/** The archive's first view: list, facets, timeline, and the notes that may stand above it. */

const error = { code: 'archive.full', params: {} };
const link = (id: string): string => `#/article/${id}`;

const bins = [
  { from: '2024-01-27', to: '2024-02-03', counts: { ar: 2, fa: 1 }, total: 3 },
  { from: '2024-02-03', to: '2024-02-10', counts: { '': 1 }, total: 1 },
];
const events = [{ id: 'tower-22', title: 'An attack', date: '2024-01-28', end: null }];

const home = (texts: Texts, props: Partial<Parameters<typeof ArchiveHome>[0]> = {}) => (
  <main>
    <ArchiveHome
      texts={texts}
      query=""
      order="saved"
      layout="list"
      timelineShown={true}
      found={{ state: 'loading' }}
      exportLink={link}
      onQuery={nothing}
      onOrder={nothing}
      onLayout={nothing}
      onTimeline={nothing}
      onWhole={nothing}
      onRetry={nothing}
      facets={
        <Facets
          texts={texts}
          counts={{
            lang: [{ value: 'ar', count: 2_000 }],
            tag: Array.from({ length: 9 }, (_, at) => ({ value: `وسم ${at}`, count: 9 - at })),
          }}
          isChosen={(_facet, value) => value === 'ar'}
          nameOf={(_facet, value) => value}
          onToggle={nothing}
        />
      }
      timeline={
        <ArchiveTimeline
          texts={texts}
          timeline={{ unit: 'week', bins, undated: 2 }}
          events={events}
          narrowed={true}
          draw={() => nothing}
          onTime={nothing}
          onAllTime={nothing}
        />
      }
      {...props}
    >
      <ChosenBar
        texts={texts}
        count={2}
        total={30}
        exportLink="#"
        onAll={nothing}
        onNone={nothing}
        onRemove={nothing}
        tags={['وسم 1']}
        onTag={nothing}
      />
      <VirtualArticles
        texts={texts}
        total={30}
        idAt={String}
        layout="list"
        entryAt={(index) =>
          index % 2 === 0
            ? {
                article: listed(String(index)),
                snippet: index === 0 ? { text: 'أعلن السوداني', marks: [[5, 13]] } : null,
              }
            : null
        }
        onDrawn={nothing}
        outletName={outletName}
        link={link}
        choosing={{ chosen: new Set(['2']), onChoose: nothing }}
        focus={null}
        onRemove={nothing}
      />
    </ArchiveHome>
  </main>
);

export const ARCHIVE_HOME: Views = {
  'archive, list': (texts) =>
    home(texts, {
      found: { state: 'ready', value: { query: '', total: 30, passedOver: 0, wordsPassedOver: 0 } },
    }),
  'archive, hits': (texts) =>
    home(texts, {
      query: 'سوداني',
      layout: 'grid',
      found: {
        state: 'ready',
        value: { query: 'سوداني', total: 30, passedOver: 1_250, wordsPassedOver: 34 },
      },
    }),
  'archive, empty': (texts) =>
    home(texts, {
      found: { state: 'ready', value: { query: '', total: 0, passedOver: 0, wordsPassedOver: 0 } },
    }),
  'archive, failed': (texts) => home(texts, { found: { state: 'failed', error } }),
  'archive, index rebuilt': (texts) => (
    <IndexNote texts={texts} state={{ news: 'rebuilt' }} onDismiss={nothing} />
  ),
  'archive, index being rebuilt': (texts) => (
    <IndexNote
      texts={texts}
      state={{ news: 'rebuilding', progress: { indexed: 3_840, total: 12_345 } }}
      onDismiss={nothing}
    />
  ),
  'archive, vanished': (texts) => (
    <VanishedNote
      texts={texts}
      before={{ articles: 1_234, at: '2024-01-28T10:00:00.000Z' }}
      now={0}
      link="#/backup"
      onAccept={nothing}
    />
  ),
};
