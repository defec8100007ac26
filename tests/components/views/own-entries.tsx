import { EntryForm } from '../../../components/own/EntryForm.tsx';
import { OwnEntries, type OwnEntry } from '../../../components/own/OwnEntries.tsx';
import { PackProblems } from '../../../components/own/PackProblems.tsx';
import { PackReview } from '../../../components/own/PackReview.tsx';
import { differenceOf } from '../../../core/actors/claims.ts';
import { draftOf } from '../../../core/actors/entry-draft.ts';
import type { Texts } from '../../../locales/texts.ts';
import { nothing, ownActor } from '../fixtures.ts';
import type { Views } from './view.ts';

/** The reader's own entries, and packs of them. */

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

export const OWN_ENTRIES: Views = {
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
