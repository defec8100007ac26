import { useEffect, useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { OwnEntries, type OwnEntry } from '../../components/own/OwnEntries.tsx';
import { PackProblems } from '../../components/own/PackProblems.tsx';
import { PackReview } from '../../components/own/PackReview.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import type { OwnActor } from '../../core/actors/with-own.ts';
import type { Reason } from '../../core/reason.ts';
import type { Texts } from '../../locales/texts.ts';
import { type OwnActors, putOwn, removeOwn } from '../../settings/own-actors/own-actors.ts';
import { writePack } from '../../settings/own-actors/pack.ts';
import {
  type EntriesRoute,
  editHash,
  LIST_HASH,
  NEW_HASH,
  parseEntriesRoute,
} from '../extension-pages/entries-route.ts';
import { offerFile } from '../extension-pages/offer-file.ts';
import { PageBar } from '../extension-pages/PageBar.tsx';
import type { PageProps } from '../extension-pages/start-page.tsx';
import { actorName } from './actor-name.ts';
import { EntryRoute } from './EntryRoute.tsx';
import { type ReadFile, readPackFile } from './pack-file.ts';
import { type Entries, useOwn } from './use-own.ts';

function useEntriesRoute(): EntriesRoute {
  const [route, setRoute] = useState(() => parseEntriesRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseEntriesRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** What was done last, and the entries of those ids as they were before. */
interface Done {
  readonly message: string;
  readonly ids: readonly string[];
  readonly before: OwnActors;
}

/** Everything of some ids as it was. */
const asBefore = (now: OwnActors, { ids, before }: Done): OwnActors =>
  putOwn(
    ids.reduce(removeOwn, now),
    before.entries.filter(({ actor }) => ids.includes(actor.id)),
  );

function nameIn({ own, lexicon }: Entries, id: string, texts: Texts): string {
  const actor = own.entries.find((one) => one.actor.id === id)?.actor ?? lexicon.actorById.get(id);
  return actor ? actorName(actor, texts.language) : id;
}

const lineOf = ({ actor, pack }: OwnActor, { lexicon }: Entries, texts: Texts): OwnEntry => ({
  id: actor.id,
  name: actorName(actor, texts.language),
  type: actor.type,
  pack,
  replaces: lexicon.actorById.has(actor.id),
});

/** The reader's own entries: written, changed, taken from packs and given out as packs. */
export function EntriesPage({ texts }: PageProps) {
  const { t } = texts;
  const route = useEntriesRoute();
  const { entries, reload, change } = useOwn();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<Reason | null>(null);
  const today = Temporal.Now.plainDateISO().toString();

  /** Does it, and offers to undo it. Where it was not stored, all is as it was, and the page says so. */
  const act = async (
    message: string,
    ids: readonly string[],
    made: (own: OwnActors) => OwnActors,
  ): Promise<boolean> => {
    let before: OwnActors | null = null;
    const kept = await change((own) => {
      before = own;
      return made(own);
    });
    setError(kept ? null : { code: 'settings.not-kept', params: {} });
    setDone(kept && before ? { message, ids, before } : null);
    return kept;
  };

  const body = (ready: Entries) => {
    if (route.view !== 'list')
      return (
        <EntryRoute
          key={route.view === 'edit' ? route.id : ''}
          texts={texts}
          entries={ready}
          id={route.view === 'edit' ? route.id : null}
          onKeep={async (actor) => {
            const name = actorName(actor, texts.language);
            const kept = await act(t('entries.kept', { name }), [actor.id], (own) =>
              // Whoever it came from, it is the reader's word now.
              putOwn(own, [{ actor, pack: null }]),
            );
            if (kept) location.assign(LIST_HASH);
          }}
        />
      );
    if (file?.state === 'review') {
      const { pack, items } = file;
      return (
        <PackReview
          texts={texts}
          title={pack.title}
          items={items}
          nameOf={(id) => items.find((item) => item.id === id)?.name ?? nameIn(ready, id, texts)}
          onCancel={() => setFile(null)}
          onTake={async (ids) => {
            const taken = pack.actors
              .filter(({ id }) => ids.includes(id))
              .map((actor) => ({ actor, pack: pack.title }));
            const message = t('entries.taken', { count: taken.length, title: pack.title });
            if (await act(message, ids, (own) => putOwn(own, taken))) setFile(null);
          }}
        />
      );
    }
    return (
      <>
        {file && (
          <PackProblems
            texts={texts}
            file={file.file}
            problems={file.problems}
            onDone={() => setFile(null)}
          />
        )}
        <OwnEntries
          texts={texts}
          entries={ready.own.entries.map((one) => lineOf(one, ready, texts))}
          damaged={ready.own.damaged.length}
          newLink={NEW_HASH}
          editLink={editHash}
          onRemove={({ id, name }) =>
            void act(t('entries.removed', { name }), [id], (own) => removeOwn(own, id))
          }
          onPack={(chosen) => void readPackFile(chosen, ready, texts.language).then(setFile)}
          onExport={() =>
            offerFile(
              `siyaq-entries-${today}.json`,
              new Blob([writePack(t('pack.export-title', { day: today }), ready.own)], {
                type: 'application/json',
              }),
            )
          }
        />
      </>
    );
  };

  return (
    <div class="page">
      <PageBar
        texts={texts}
        here={route.view === 'list' && !file ? 'entries' : null}
        links={{ entries: LIST_HASH }}
        onFollow={(place) => place === 'entries' && setFile(null)}
      />
      <main>
        {error && <ErrorNote texts={texts} title={t('entries.not-kept')} error={error} />}
        {entries.state === 'failed' && (
          <ErrorNote texts={texts} title={t('entries.failed')} error={entries.error} onRetry={reload} />
        )}
        {entries.state === 'ready' && body(entries.value)}
      </main>
      {done && (
        <UndoToast
          texts={texts}
          message={done.message}
          onUndo={() => void change((own) => asBefore(own, done)).then((kept) => kept && setDone(null))}
          onDismiss={() => setDone(null)}
        />
      )}
    </div>
  );
}
