// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArticleEntry } from '../../components/ArticleEntry.tsx';
import { ArticleList } from '../../components/ArticleList.tsx';
import { beginningOf } from '../../components/article-line.ts';
import { RelatedList } from '../../components/RelatedList.tsx';
import { RemovedList } from '../../components/RemovedList.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { oneOf } from '../../entrypoints/archive/use-removal.ts';
import { listed, nothing, outletName } from './fixtures.ts';
import { doing, mount, one, press, textsIn } from './mount.ts';

const texts = textsIn('en');

function Listed(props: { onRemove: (id: string) => void }) {
  useListKeys(props.onRemove);
  return (
    <>
      <input type="search" />
      <ArticleList
        texts={texts}
        entries={['a', 'b', 'c'].map((id) => ({ article: listed(id), snippet: null }))}
        outletName={outletName}
        link={(id) => `#/article/${id}`}
        onRemove={(article) => props.onRemove(article.id)}
      />
    </>
  );
}

describe('the archive’s list', () => {
  const focused = (): string | undefined =>
    document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id;

  it('is walked by j and k on any keyboard, and by arrows', () => {
    const onRemove = vi.fn();
    mount(<Listed onRemove={onRemove} />, texts);
    press(document.body, 'j', { code: 'KeyJ' });
    expect(focused()).toBe('a');
    expect(document.activeElement?.getAttribute('href')).toBe('#/article/a');
    // The same key on a Persian keyboard.
    press(document.activeElement!, 'ت', { code: 'KeyJ' });
    press(document.activeElement!, 'ArrowDown');
    press(document.activeElement!, 'ArrowDown');
    expect(focused()).toBe('c');
    press(document.activeElement!, 'k', { code: 'KeyK' });
    expect(focused()).toBe('b');
    press(document.activeElement!, 'Delete');
    expect(onRemove.mock.calls).toEqual([['b']]);
    press(document.activeElement!, '/', { code: 'Slash' });
    expect(document.activeElement).toBe(one('input'));
  });

  it('leaves keys alone while one types, and the browser’s own', () => {
    const onRemove = vi.fn();
    mount(<Listed onRemove={onRemove} />, texts);
    one('input').focus();
    press(one('input'), 'j', { code: 'KeyJ' });
    press(one('input'), 'Delete');
    expect(focused()).toBeUndefined();
    press(document.body, 'j', { code: 'KeyJ', ctrlKey: true });
    expect(focused()).toBeUndefined();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('names what its buttons remove', () => {
    const onRemove = vi.fn();
    mount(<Listed onRemove={onRemove} />, texts);
    expect(one('.remove').getAttribute('aria-label')).toBe('Remove “⁨عنوان a⁩”');
    doing(() => one('.remove').click());
    expect(onRemove).toHaveBeenCalledWith('a');
  });

  it('call an article without a title by its address, everywhere', () => {
    const article = listed('a', '');
    const named = `⁨${article.meta.url}⁩`;
    const choosing = { chosen: new Set<string>(), onChoose: nothing };
    const entry = { article, snippet: null };
    mount(
      <ul>
        <ArticleEntry {...{ texts, entry, choosing, outletName }} link="#" onRemove={nothing} />
      </ul>,
      texts,
    );
    expect(one('.remove').getAttribute('aria-label')).toBe(`Remove “${named}”`);
    expect(one('input').getAttribute('aria-label')).toBe(`Choose “${named}”`);
    mount(
      <RelatedList
        {...{ texts, outletName }}
        hits={[{ article, reasons: [] }]}
        word={() => null}
        link={() => '#'}
      />,
      texts,
    );
    expect(one('a').textContent).toBe(article.meta.url);
    expect(oneOf(article)).toEqual({ ids: ['a'], title: article.meta.url });
  });
});

it('ends what an article begins with after a whole word, and says that it goes on', () => {
  const beginning = (excerpt: string): string => beginningOf({ ...listed('a'), excerpt });
  expect(beginning('أعلن السوداني')).toBe('أعلن السوداني');
  const long = 'كلمة، '.repeat(60);
  expect(beginning(long.slice(0, 280))).toBe(`${'كلمة، '.repeat(45)}كلمة…`);
  expect(beginning(`${'ا'.repeat(270)} قال. وأضاف أن`)).toBe(`${'ا'.repeat(270)} قال. وأضاف…`);
  expect(beginning(`${'ا'.repeat(270)} وقال. وأضاف`)).toBe(`${'ا'.repeat(270)} وقال…`);
  expect(beginning('ا'.repeat(280))).toBe('ا'.repeat(280));
});

it('related articles: so many at first, the rest where the reader asks for it', () => {
  const hits = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ article: listed(id), reasons: [] }));
  const common = { texts, hits, outletName, word: () => null, link: String };
  mount(<RelatedList {...common} atFirst={3} />, texts);
  expect(document.querySelectorAll('.related > li')).toHaveLength(3);
  const more = one('[data-act=more-related]');
  expect(more.textContent).toBe('Show 2 more');
  more.focus();
  doing(() => more.click());
  expect(document.querySelectorAll('.related > li')).toHaveLength(5);
  expect(document.querySelector('[data-act=more-related]')).toBeNull();
  expect(document.activeElement).toBe(document.querySelectorAll('.related a')[3]);
});

describe('a removal', () => {
  it('has Undo under the finger, and goes by Esc without undoing', () => {
    const [onUndo, onDismiss] = [vi.fn(), vi.fn()];
    mount(
      <UndoToast texts={texts} message="“A” was removed." onUndo={onUndo} onDismiss={onDismiss} />,
      texts,
    );
    expect(document.activeElement?.textContent).toBe('Undo');
    doing(() => (document.activeElement as HTMLElement).click());
    expect(onUndo).toHaveBeenCalledTimes(1);
    press(document.activeElement!, 'Escape');
    expect(onDismiss).toHaveBeenCalledTimes(1);
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('is told in the direction of our words, whatever stands in them', () => {
    mount(
      <UndoToast texts={texts} message="“عنوان” was removed." onUndo={nothing} onDismiss={nothing} />,
      texts,
    );
    const told = one('[role=status] > :first-child');
    expect(told.textContent).toContain('was removed');
    expect(told.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  });

  it('is drawn only where it is in the window or near it, however much there is', () => {
    mount(
      <RemovedList
        texts={texts}
        articles={Array.from({ length: 20_000 }, (_, at) => listed(`a${at}`))}
        outletName={outletName}
        onRestore={nothing}
        onDeleteAll={nothing}
      />,
      texts,
    );
    const drawn = document.querySelectorAll('.entry');
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[1]!.getAttribute('aria-posinset')).toBe('2');
  });

  it('tells the question, and not its buttons, as news', () => {
    const props = { texts, outletName, onRestore: nothing, onDeleteAll: nothing };
    mount(<RemovedList {...props} articles={[listed('a')]} />, texts);
    const status = one('[role=status]');
    expect(status.textContent).toBe('');
    one('[data-act=delete-all]').focus();
    doing(() => one('[data-act=delete-all]').click());
    expect(one('[role=status]')).toBe(status);
    expect(status.textContent).toContain('gone for good');
    expect(status.querySelector('button')).toBeNull();
    expect(document.activeElement).toBe(one('[data-act=delete-back]'));
  });

  it('has for each article a button that says which one it puts back', () => {
    const two = [listed('a'), { ...listed('b'), meta: { ...listed('b').meta, title: '' } }];
    mount(
      <RemovedList
        texts={texts}
        articles={two}
        outletName={outletName}
        onRestore={nothing}
        onDeleteAll={nothing}
      />,
      texts,
    );
    const names = [...document.querySelectorAll('.entry .remove')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names[0]).toContain(two[0]!.meta.title);
    expect(names[1]).toContain(two[1]!.meta.url);
  });

  it('is made final only by a second click, on a button that says how many', () => {
    const onDeleteAll = vi.fn();
    mount(
      <RemovedList
        texts={texts}
        articles={[listed('a'), listed('b')]}
        outletName={outletName}
        onRestore={nothing}
        onDeleteAll={onDeleteAll}
      />,
      texts,
    );
    doing(() => one('[data-act=delete-all]').click());
    expect(onDeleteAll).not.toHaveBeenCalled();
    expect(one('.acts').textContent).toContain('2 articles and all their versions');
    doing(() => one('[data-act=delete-sure]').click());
    expect(onDeleteAll).toHaveBeenCalledTimes(1);
    // What another tab removes later is asked about anew.
    expect(document.querySelector('[data-act=delete-sure]')).toBeNull();
  });
});
