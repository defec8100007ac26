import { ActorPage } from '../../../components/ActorPage.tsx';
import { Citation } from '../../../components/Citation.tsx';
import { OwnWordsForm } from '../../../components/OwnWordsForm.tsx';
import { RemovedList } from '../../../components/RemovedList.tsx';
import { SavedArticle } from '../../../components/SavedArticle.tsx';
import { UndoToast } from '../../../components/UndoToast.tsx';
import { VersionDiff } from '../../../components/VersionDiff.tsx';
import { WantedList } from '../../../components/WantedList.tsx';
import { capture, card, knownOutlet, listed, nothing, outletName, word } from '../fixtures.ts';
import type { View, Views } from './view.ts';

/** What is read in the archive: an article, its versions, an actor, and the lists beside. */

const error = { code: 'archive.full', params: {} };
const link = (id: string): string => `#/article/${id}`;

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

export const ARCHIVE_READING: Views = {
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
        before="2024-01-28T10:00:00.000Z"
        after="2024-01-28T12:00:00.000Z"
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
  'archive, to read': (texts) => (
    <main class="archive">
      <WantedList
        texts={texts}
        focus={null}
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
            { at: 3, problem: 'no-address', text: 'نشست بغداد (Baghdad)' },
            { at: 5, problem: 'not-understood', text: '' },
            { at: 9, problem: 'not-an-address', text: 'ftp://rawi.test/9' },
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
        focus={null}
        wanted={[]}
        step={{ step: 'refused', problem: 'not-read', line: 12 }}
        onText={nothing}
        onFile={nothing}
        onRemove={nothing}
      />
    </main>
  ),
};
