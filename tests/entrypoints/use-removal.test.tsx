// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ArticleEntry } from '../../components/ArticleEntry.tsx';
import { RemovalNotice } from '../../entrypoints/archive/RemovalNotice.tsx';
import { at, freshArchive, makeArticle } from '../archive/make-article.ts';
import { listed, outletName } from '../components/fixtures.ts';
import { mount, one, textsIn } from '../components/mount.ts';

// jsdom's has no streams.
globalThis.Blob = NodeBlob as never;
const held = vi.hoisted(() => ({ archive: null as unknown }));
vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (archive: unknown) => Promise<unknown>) => ({
    state: 'ready',
    value: await ask(held.archive),
  }),
}));
const { oneOf, useRemoval } = await import('../../entrypoints/archive/use-removal.ts');

const texts = textsIn('en');
const A = 'https://x.test/a';
const B = 'https://x.test/b';
let removal: ReturnType<typeof useRemoval>;
function View() {
  removal = useRemoval(() => undefined);
  return <RemovalNotice texts={texts} removal={removal} />;
}

/** An archive with these articles, and the page over it. */
async function pageOver(...urls: string[]) {
  const archive = freshArchive();
  held.archive = archive;
  for (const url of urls) await archive.save(makeArticle({ url, text: url }), at(0));
  mount(<View />, texts);
  return archive;
}

describe('a removal', () => {
  it('counts, and takes back, what it removed: not what another tab had removed before', async () => {
    const archive = await pageOver(A, B);
    await archive.remove([A], at(1));
    await act(() => removal.remove({ ids: [A, B], title: null }));
    expect(one('.toast').textContent).toContain(texts.t('archive.removed-many', { count: 1 }));
    await act(() => removal.undo(removal.removed!));
    expect((await archive.get(A))?.removedAt).toBe(at(1));
    expect((await archive.get(B))?.removedAt).toBeNull();
    expect(one('[role=status]').textContent).toBe(texts.t('archive.restored-many', { count: 1 }));
  });

  it('of what is removed already offers nothing to undo', async () => {
    const archive = await pageOver(A);
    await archive.remove([A], at(1));
    await act(() => removal.remove({ ids: [A], title: 'عنوان' }));
    expect(removal.removed).toBeNull();
  });

  it('of what was deleted for good meanwhile is not said to be undone', async () => {
    const archive = await pageOver(A);
    await act(() => removal.remove({ ids: [A], title: 'عنوان' }));
    await archive.emptyRemoved(await archive.removed());
    await act(() => removal.undo(removal.removed!));
    expect(removal.restored).toBeNull();
    expect(removal.error?.code).toBe('archive.gone');
  });

  it('that another tab took back is', async () => {
    const archive = await pageOver(A);
    await act(() => removal.remove({ ids: [A], title: 'عنوان' }));
    await archive.undoRemove([A]);
    await act(() => removal.undo(removal.removed!));
    expect(removal.restored?.title).toBe('عنوان');
  });
});

it('an article without a title goes by its address', async () => {
  const article = listed('a', '');
  const { url } = article.meta;
  const entry = (
    <ArticleEntry
      {...{ texts, entry: { article, snippet: null }, outletName }}
      link="#"
      onRemove={() => undefined}
      choosing={{ chosen: new Set(), onChoose: () => undefined }}
    />
  );
  mount(entry, texts);
  expect(one('.remove').getAttribute('aria-label')).toBe(texts.t('archive.remove-of', { title: url }));
  expect(one('input').getAttribute('aria-label')).toBe(texts.t('archive.choose-of', { title: url }));
  expect(oneOf(article)).toEqual({ ids: ['a'], title: url });
});
