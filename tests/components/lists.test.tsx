// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveHome, type Listing } from '../../components/ArchiveHome.tsx';
import { ArticleList } from '../../components/ArticleList.tsx';
import { DateList } from '../../components/DateList.tsx';
import { MentionList } from '../../components/MentionList.tsx';
import { RemovedList } from '../../components/RemovedList.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { date, listed, mentions, names, nothing, outletName } from './fixtures.ts';
import { doing, mount, one, press, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');

describe('the actors of a page', () => {
  it('are one entry each, which leads to its places in turn', () => {
    const onShow = vi.fn();
    mount(<MentionList texts={texts} mentions={mentions} names={names} onShow={onShow} />, texts);
    const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
    expect(chips.map((chip) => chip.querySelector('bdi')?.textContent)).toEqual([
      'Mohammed Shia al-Sudani',
      'Baghdad',
    ]);
    expect(chips[0]!.textContent).toContain('2 times');
    for (let turn = 0; turn < 3; turn++) doing(() => chips[0]!.click());
    const [first, , second] = mentions;
    expect(onShow.mock.calls.flat()).toEqual([first!.start, second!.start, first!.start]);
  });
});

describe('the dates of a page', () => {
  it('stand as printed, with what they mean; a long list opens', () => {
    const dates = Array.from({ length: 12 }, (_, i) => ({ ...date, start: i, from: null, to: null }));
    const onShow = vi.fn();
    mount(<DateList texts={texts} dates={[date, ...dates]} pageLanguage="ar" onShow={onShow} />, texts);
    expect(one('.row').textContent).toContain('27 يناير');
    expect(one('.row').textContent).toContain('January 27, 2024');
    expect(one('.row [lang]').lang).toBe('ar');
    expect(document.querySelectorAll('.row')).toHaveLength(8);
    doing(() => one('.plain').click());
    expect(document.querySelectorAll('.row')).toHaveLength(13);
    doing(() => one('.row').click());
    expect(onShow).toHaveBeenCalledWith(date.start);
  });
});

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
    expect(one('.remove').getAttribute('aria-label')).toBe('Remove “عنوان a”');
    doing(() => one('.remove').click());
    expect(onRemove).toHaveBeenCalledWith('a');
  });
});

describe('the archive’s first view', () => {
  const show = (value: Partial<Listing>, more: object = {}) => {
    const listing: Listing = { query: '', entries: [], total: 0, hasMore: false, ...value };
    const acts = { onQuery: vi.fn(), onOrder: vi.fn(), onMore: vi.fn(), onRemove: vi.fn(), onRetry: vi.fn() };
    mount(
      <ArchiveHome
        texts={texts}
        query={listing.query}
        order="saved"
        listing={{ state: 'ready', value: listing }}
        outletName={outletName}
        link={String}
        {...acts}
        {...more}
      />,
      texts,
    );
    return acts;
  };

  it('searches as one types, orders, and turns the page', () => {
    const acts = show({ entries: [{ article: listed('a'), snippet: null }], total: 60, hasMore: true });
    expect(one('[role=status]').textContent).toBe('60 articles');
    typeInto(one<HTMLInputElement>('input'), 'actor:sudani');
    expect(acts.onQuery).toHaveBeenCalledWith('actor:sudani');
    const select = one<HTMLSelectElement>('select');
    doing(() => {
      select.value = 'published';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(acts.onOrder).toHaveBeenCalledWith('published');
    doing(() => one('.more').click());
    expect(acts.onMore).toHaveBeenCalled();
  });

  it('tells an empty archive from a search without hits, and from one that cannot be read', () => {
    show({});
    expect(one('.empty').textContent).toContain('Your archive is empty.');
    show({ query: 'قمر' });
    expect(one('.empty').textContent).toContain('Nothing in the archive matches “قمر”.');
    // The hits have an order of their own.
    expect(document.querySelector('select')).toBeNull();
    const acts = show({}, { listing: { state: 'failed', error: { code: 'archive.blocked', params: {} } } });
    expect(one('[role=alert]').textContent).toContain('Another tab of Siyaq');
    doing(() => one('[role=alert] button').click());
    expect(acts.onRetry).toHaveBeenCalled();
  });
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
  });
});
