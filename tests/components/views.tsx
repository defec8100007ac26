import type { ComponentChildren, VNode } from 'preact';
import { ActorPage } from '../../components/ActorPage.tsx';
import { ArchiveHome } from '../../components/ArchiveHome.tsx';
import { ArchiveTimeline } from '../../components/ArchiveTimeline.tsx';
import { ArticleSummary } from '../../components/ArticleSummary.tsx';
import { BackupSchedule } from '../../components/BackupSchedule.tsx';
import { Bar } from '../../components/Bar.tsx';
import { Card } from '../../components/Card.tsx';
import { ChosenBar } from '../../components/ChosenBar.tsx';
import { Citation } from '../../components/Citation.tsx';
import { Correction, type Said } from '../../components/Correction.tsx';
import { Facets } from '../../components/Facets.tsx';
import { IndexNote } from '../../components/IndexNote.tsx';
import { LookUp } from '../../components/LookUp.tsx';
import { OnceOnly } from '../../components/NoAccess.tsx';
import { Options } from '../../components/Options.tsx';
import { OwnWordsForm } from '../../components/OwnWordsForm.tsx';
import { EntryForm } from '../../components/own/EntryForm.tsx';
import { OwnEntries, type OwnEntry } from '../../components/own/OwnEntries.tsx';
import { PackProblems } from '../../components/own/PackProblems.tsx';
import { PackReview } from '../../components/own/PackReview.tsx';
import { PageState } from '../../components/PageState.tsx';
import type { PageView } from '../../components/page-view.ts';
import { RemovedList } from '../../components/RemovedList.tsx';
import { SavedArticle } from '../../components/SavedArticle.tsx';
import { SiteControls } from '../../components/SiteControls.tsx';
import { BackupReminder, Transfer, type TransferStep } from '../../components/Transfer.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { VanishedNote } from '../../components/VanishedNote.tsx';
import { VersionDiff } from '../../components/VersionDiff.tsx';
import { VirtualArticles } from '../../components/VirtualArticles.tsx';
import { WantedList } from '../../components/WantedList.tsx';
import type { Actor } from '../../core/actors/actor.ts';
import { differenceOf } from '../../core/actors/claims.ts';
import { draftOf } from '../../core/actors/entry-draft.ts';
import type { Texts } from '../../locales/texts.ts';
import {
  article,
  capture,
  card,
  date,
  knownEvent,
  knownOutlet,
  listed,
  mentions,
  nothing,
  outletName,
  word,
} from './fixtures.ts';

type View = (texts: Texts) => VNode;

const error = { code: 'archive.full', params: {} };
const acts = {
  onActivate: nothing,
  onAlways: nothing,
  onOutlets: nothing,
  onReadAnyway: nothing,
  onTurnOn: nothing,
  onRetry: nothing,
};
const link = (id: string): string => `#/article/${id}`;
const tiers = { core: true, state: false, generic: false };

function popup(texts: Texts, main: ComponentChildren) {
  return (
    <div class="popup">
      <Bar texts={texts}>
        <a href="archive.html">{texts.t('popup.archive')}</a>
      </Bar>
      <LookUp
        texts={texts}
        hits={null}
        outletName={outletName}
        onQuery={nothing}
        onActor={nothing}
        onArticle={nothing}
        onAll={nothing}
      />
      <main>{main}</main>
      <SiteControls
        texts={texts}
        host="outlet.test"
        pageOff={false}
        siteOff={false}
        tiers={tiers}
        dates={true}
        onPageOff={nothing}
        onSiteOff={nothing}
        onTiers={nothing}
        onDates={nothing}
      />
    </div>
  );
}

const state =
  (view: Exclude<PageView, { kind: 'article' }>): View =>
  (texts) =>
    popup(texts, <PageState texts={texts} view={view} word={word} acts={acts} />);

const NEITHER = { pages: null, sites: null };
const corrected =
  (about: boolean, said: Said): View =>
  (texts) =>
    popup(
      texts,
      <>
        <PageState texts={texts} view={{ kind: 'not-ours', reasons: [] }} word={word} acts={acts} />
        <Correction texts={texts} about={about} said={said} site="shared.test/persian" onCorrect={nothing} />
      </>,
    );

const cardOf =
  (subject: Parameters<typeof Card>[0]['subject']): View =>
  (texts) => (
    <main>
      <h1>page</h1>
      <Card
        texts={texts}
        subject={subject}
        pageLanguage="ar"
        outlet="outlet"
        today="2024-02-01"
        appearance="system"
        onClose={nothing}
        onActor={nothing}
        actorLink={(id) => `#/actor/${id}`}
        hiding={{ hidden: 'here', unkept: true, onHide: nothing, onShow: nothing }}
      />
    </main>
  );

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
        onTag={nothing}
      />
      <VirtualArticles
        texts={texts}
        total={30}
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

const ownActor: Actor = {
  id: 'one',
  type: 'person',
  subtype: 'own',
  tier: 'core',
  names: { en: ['One'], ar: ['واحد أول'], fa: ['یکم نخست'], prs: [] },
  roles: [{ title: { en: 'Head', ar: '', fa: '' }, from: '2020', to: null }],
  affiliations: ['iraq'],
  summary: { en: 'Somebody.', ar: '', fa: '' },
  ambiguous: [],
  loaded: [],
  provenance: [
    { url: 'https://example.org', title: 'A page', read: '2026-01-02', supports: ['names', 'summary'] },
  ],
};
const ownEntries = (texts: Texts, entries: readonly OwnEntry[], damaged: number) => (
  <main>
    <OwnEntries
      texts={texts}
      entries={entries}
      damaged={damaged}
      newLink="#/new"
      editLink={(id) => `#/edit/${id}`}
      onRemove={nothing}
      onPack={nothing}
      onExport={nothing}
    />
  </main>
);

/** Every view of the extension's own pages, and the card, by name. */
const actorPage =
  (holdings: Parameters<typeof ActorPage>[0]['holdings']): View =>
  (texts) => (
    <main class="archive">
      <ActorPage
        texts={texts}
        card={card}
        holdings={holdings}
        shown={1}
        today="2026-11-01"
        appearance="system"
        outletName={outletName}
        editLink="entries.html#/edit/one"
        link={link}
        glossOf={() => ({ en: 'a gloss', ar: 'شرح', fa: 'شرح' })}
        onActor={nothing}
        onMore={nothing}
        onRemove={nothing}
      />
    </main>
  );

const transfer =
  (step: TransferStep): View =>
  (texts) => (
    <main class="archive">
      <BackupReminder texts={texts} backup={{ last: null, since: 40 }} link="#/backup" />
      <Transfer
        texts={texts}
        backup={{ last: { madeAt: '2026-11-01T10:00:00.000Z' }, since: 3 }}
        step={step}
        first="all"
        query=""
        chosen={2}
        schedule={
          <BackupSchedule
            texts={texts}
            days={7}
            failed={{ at: '2026-11-20T10:00:00.000Z', why: 'no-downloads' }}
            refused={true}
            onDays={nothing}
          />
        }
        onExport={nothing}
        onBackup={nothing}
        onRestore={nothing}
        onCancel={nothing}
      />
    </main>
  );

export const VIEWS: Readonly<Record<string, View>> = {
  'popup, an article': (texts) =>
    popup(
      texts,
      <ArticleSummary
        texts={texts}
        article={article}
        save={{ step: 'idle' }}
        related={{ state: 'ready', value: [{ article: listed('a'), reasons: [error] }] }}
        outletName={outletName}
        knownOutlet={knownOutlet}
        word={word}
        link={link}
        onSave={nothing}
        onShow={nothing}
      />,
    ),
  'popup, seen once': (texts) =>
    popup(
      texts,
      <OnceOnly
        texts={texts}
        site={{ host: 'outlet.test', listed: true }}
        declined={true}
        onAlways={nothing}
        onOutlets={nothing}
      />,
    ),
  'archive, an actor': actorPage({
    articles: [listed('a'), listed('b')],
    outlets: [
      {
        outlet: 'وكالة الراوي',
        articles: 2,
        names: [
          { text: 'السوداني', kind: 'name', mentions: 3 },
          { text: 'رئيس الوزراء', kind: 'office', mentions: 1 },
          { text: 'رجل المرحلة', kind: 'wording', mentions: 1 },
        ],
      },
    ],
    read: 2,
    whole: false,
  }),
  'archive, an actor without articles': actorPage({ articles: [], outlets: [], read: 0, whole: true }),
  'popup, reading': state({ kind: 'reading' }),
  'popup, restricted': state({ kind: 'restricted' }),
  'popup, no access': state({
    kind: 'no-access',
    site: { host: 'outlet.test', listed: true },
    declined: true,
  }),
  'popup, not ours': state({ kind: 'not-ours', reasons: [error] }),
  'popup, not an article': state({ kind: 'not-an-article', reasons: [] }),
  'popup, off': state({ kind: 'off' }),
  'popup, failed': state({ kind: 'failed', error }),
  'card of an actor': cardOf({ kind: 'actor', mention: mentions[0]!, card, alternatives: [card] }),
  'card of a looked-up actor': cardOf({ kind: 'actor', mention: null, card, alternatives: [] }),
  'card of a date': cardOf({ kind: 'date', date, day: '2024-01-28', events: [knownEvent] }),
  'archive, backup': transfer({ step: 'idle' }),
  'archive, backup in work': transfer({ step: 'working', kind: 'backup', done: 3, total: 10 }),
  'archive, restore in work': transfer({ step: 'working', kind: 'restore', done: 3, total: 0 }),
  'archive, backup made': transfer({
    step: 'made',
    file: 'siyaq-backup-2026-11-25.zip',
    bytes: 12_345_678,
    incomplete: 2,
  }),
  'archive, restored': transfer({
    step: 'restored',
    report: {
      added: 2,
      merged: 1,
      present: 4,
      incomplete: 1,
      refused: [{ line: 3, problem: 'changed' }],
      cut: true,
      headDamaged: true,
      wanted: 0,
    },
  }),
  'archive, exported': transfer({
    step: 'exported',
    file: 'siyaq-ris.ris',
    bytes: 1_234,
    articles: 3,
    skipped: 2,
  }),
  'archive, nothing exported': transfer({ step: 'exported', file: '', bytes: 0, articles: 0, skipped: 0 }),
  'archive, restore cancelled': transfer({ step: 'cancelled', kind: 'restore', done: 2 }),
  'archive, restore failed': transfer({ step: 'failed', error, done: 2 }),
  'archive, list': (texts) => home(texts, { found: { state: 'ready', value: { query: '', total: 30 } } }),
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
  'archive, hits': (texts) =>
    home(texts, {
      query: 'سوداني',
      layout: 'grid',
      found: { state: 'ready', value: { query: 'سوداني', total: 30 } },
    }),
  'archive, to read': (texts) => (
    <main class="archive">
      <WantedList
        texts={texts}
        wanted={[
          {
            id: 'a',
            url: 'https://rawi.test/1',
            title: 'نشست بغداد',
            published: '2024-01-28',
            tags: ['desk'],
          },
          { id: 'b', url: 'https://rawi.test/2', title: '', published: null, tags: [] },
        ]}
        step={{
          step: 'added',
          added: 2,
          known: 1,
          saved: 3,
          notTaken: [
            { at: 3, problem: 'no-address' },
            { at: 5, problem: 'not-understood' },
            { at: 9, problem: 'not-an-address' },
          ],
        }}
        onText={nothing}
        onFile={nothing}
        onRemove={nothing}
      />
    </main>
  ),
  'archive, nothing to read': (texts) => (
    <main class="archive">
      <WantedList
        texts={texts}
        wanted={[]}
        step={{ step: 'refused', problem: 'not-read' }}
        onText={nothing}
        onFile={nothing}
        onRemove={nothing}
      />
    </main>
  ),
  'archive, empty': (texts) => home(texts, { found: { state: 'ready', value: { query: '', total: 0 } } }),
  'archive, failed': (texts) => home(texts, { found: { state: 'failed', error } }),
  'archive, an article': (texts) => (
    <main>
      <SavedArticle
        texts={texts}
        article={listed('a')}
        capture={capture}
        outletName={outletName}
        knownOutlet={knownOutlet}
        word={word}
        highlights={true}
        marked={() => true}
        versionLink={link}
        compareLink={link}
        onHighlights={nothing}
        onChoose={nothing}
        onRemove={nothing}
      >
        <OwnWordsForm
          texts={texts}
          words={{ tags: ['پیگیری', 'to check'], note: 'Ask.', gloss: 'A title' }}
          keeping={{ state: 'failed', error }}
          onChange={nothing}
          onRetry={nothing}
        />
        <Citation texts={texts} citation="«عنوان» (ʻUnwān)" copied="yes" onCopy={nothing} />
      </SavedArticle>
      <UndoToast texts={texts} message="…" onUndo={nothing} onDismiss={nothing} />
    </main>
  ),
  'archive, two versions': (texts) => (
    <main class="archive">
      <VersionDiff
        texts={texts}
        language="ar"
        before={{ savedAt: '2024-01-28T10:00:00.000Z' }}
        after={{ savedAt: '2024-01-28T12:00:00.000Z' }}
        title={[
          { kind: 'same', text: 'عنوان ' },
          { kind: 'gone', text: 'قديم' },
          { kind: 'new', text: 'جديد' },
        ]}
        text={[
          { kind: 'same', text: 'كلمة '.repeat(80) },
          { kind: 'gone', text: '40' },
          { kind: 'new', text: '45' },
          { kind: 'same', text: ' كلمة'.repeat(80) },
        ]}
        changes={{
          names: { added: ['sudani'], gone: ['pentagon'] },
          dates: { added: [{ from: '2024-01-27', to: '2024-01-27' }], gone: [] },
          figures: { added: ['45'], gone: ['40'] },
        }}
        word={word}
      />
    </main>
  ),
  'popup, to be corrected': corrected(true, NEITHER),
  'popup, corrected': corrected(false, { pages: true, sites: false }),
  'archive, removed': (texts) => (
    <main>
      <h1>{texts.t('archive.removed-title')}</h1>
      <RemovedList
        texts={texts}
        articles={[listed('a')]}
        outletName={outletName}
        onRestore={nothing}
        onDeleteAll={nothing}
      />
    </main>
  ),
  settings: (texts) => (
    <Options
      texts={texts}
      chosen={{
        language: 'browser',
        appearance: 'system',
        tiers,
        dates: true,
        offHosts: ['a.test'],
        saveInPrivate: false,
      }}
      outcome="kept"
      granted={['b.test']}
      entriesLink="entries.html"
      hidden={[
        { actor: 'sudani', name: 'السوداني', page: null },
        { actor: 'baghdad', name: 'Baghdad', page: 'https://outlet.test/1' },
      ]}
      onShow={nothing}
      corrected={[
        { kind: 'sites', of: 'shared.test/persian', about: false },
        { kind: 'pages', of: 'https://outlet.test/1', about: true },
      ]}
      onForget={nothing}
      outletsGranted={false}
      storage={{ used: 1_500_000, quota: 2_000_000_000, persistent: false, declined: true }}
      onChange={nothing}
      onGrantOutlets={nothing}
      onTakeBack={nothing}
      onPersist={nothing}
    />
  ),
  'own entries, none': (texts) => ownEntries(texts, [], 0),
  'own entries, some': (texts) =>
    ownEntries(
      texts,
      [
        { id: 'one', name: 'One', type: 'person', pack: null, replaces: true },
        { id: 'two', name: 'دو', type: 'place', pack: 'A desk', replaces: false },
      ],
      2,
    ),
  'own entries, a form': (texts) => (
    <main>
      <EntryForm
        texts={texts}
        title={texts.t('entry.new')}
        draft={draftOf(ownActor, texts.language)}
        actors={[{ id: 'iraq', name: 'Iraq' }]}
        today="2026-11-01"
        problems={[
          { code: 'no-form', field: '' },
          { code: 'letters-ar', field: 'names.ar[0]' },
        ]}
        onSave={nothing}
        onCancel={nothing}
      />
    </main>
  ),
  'own entries, a pack': (texts) => (
    <main>
      <PackReview
        texts={texts}
        title="A desk"
        items={[
          { id: 'one', name: 'One', kind: 'new', difference: differenceOf(null, ownActor) },
          {
            id: 'two',
            name: 'دو',
            kind: 'changes-ours',
            difference: differenceOf(ownActor, { ...ownActor, affiliations: [], tier: 'generic' }),
          },
        ]}
        nameOf={(id) => id}
        onTake={nothing}
        onCancel={nothing}
      />
    </main>
  ),
  'own entries, a pack refused': (texts) => (
    <main>
      <h1>{texts.t('entries.title')}</h1>
      <PackProblems
        texts={texts}
        file="desk.json"
        problems={[
          { line: 3, code: 'not-one-of', field: 'actors[0].tier' },
          { line: 9, code: 'not-json', field: '' },
        ]}
        onDone={nothing}
      />
    </main>
  ),
};
