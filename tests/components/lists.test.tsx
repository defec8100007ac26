// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveHome, type FoundCount } from '../../components/ArchiveHome.tsx';
import { ArticleList } from '../../components/ArticleList.tsx';
import { beginningOf } from '../../components/article-line.ts';
import { DateTimeline } from '../../components/DateTimeline.tsx';
import { fromArticle, fromToday } from '../../components/day-distance.ts';
import { MentionList } from '../../components/MentionList.tsx';
import { RemovedList } from '../../components/RemovedList.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import type { DateMention } from '../../core/annotate/annotation.ts';
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
  const on = (from: string, start: number, to = from) => ({ ...date, from, to, start });
  const rows = (): string[] =>
    [...document.querySelectorAll('.timeline > li')].map(
      (row) => row.textContent?.replace(/\s+/g, ' ') ?? '',
    );
  const timeline = (
    dates: readonly DateMention[],
    day: string | null,
    onShow = nothing as (at: number) => void,
  ) => mount(<DateTimeline texts={texts} dates={dates} day={day} pageLanguage="ar" onShow={onShow} />, texts);

  it('stand in their order in time, the article among them', () => {
    timeline([on('2024-02-02', 30), on('2003-03-20', 10), on('2024-01-27', 20)], '2024-01-28');
    expect(rows().map((row) => /\d{4}/.exec(row)?.[0])).toEqual(['2003', '2024', '2024', '2024']);
    expect(rows()[0]).toContain('20 years before the article');
    expect(rows()[1]).toContain('1 day before the article');
    expect(rows()[2]).toContain('January 28, 2024 · the article');
    expect(rows()[3]).toContain('5 days after the article');
    expect(one('.timeline [lang]').lang).toBe('ar');
  });

  it('end with the article where all are before it, and have no such mark where its day is unknown', () => {
    timeline([on('2003-03-20', 10)], '2024-01-28');
    expect(rows().at(-1)).toContain('the article');
    timeline([on('2003-03-20', 10)], null);
    expect(document.querySelector('.own')).toBeNull();
    expect(document.body.textContent).not.toContain('before the article');
  });

  it('are one row where they mean the same days, which leads to its places in turn', () => {
    const onShow = vi.fn();
    timeline(
      [on('2024-01-27', 5), on('2024-01-27', 50), on('2024-01-01', 70, '2024-01-31')],
      '2024-01-28',
      onShow,
    );
    const [month, day] = [...document.querySelectorAll<HTMLElement>('.row')];
    expect(month!.textContent).toContain('January 1, 2024 to January 31, 2024');
    expect(day!.textContent).toContain('2 times');
    for (let turn = 0; turn < 3; turn++) doing(() => day!.click());
    expect(onShow.mock.calls.flat()).toEqual([5, 50, 5]);
  });

  it('come apart where their day cannot be told; a long list opens, the nearest ones first', () => {
    const far = Array.from({ length: 9 }, (_, i) => on(`20${10 + i}-01-01`, i));
    timeline([...far, { ...date, from: null, to: null, start: 90 }], '2024-01-28');
    expect(document.querySelectorAll('.row')).toHaveLength(8);
    expect(rows()[0]).toContain('2011');
    doing(() => one('.plain').click());
    expect(document.querySelectorAll('.row')).toHaveLength(10);
    expect(rows().at(-1)).toContain(texts.t('date.unresolved'));
    expect(document.body.textContent).toContain(texts.t('timeline.no-day'));
  });

  it('say so where there are none', () => {
    timeline([], '2024-01-28');
    expect(document.body.textContent).toContain(texts.t('list.no-dates'));
  });
});

describe('how far a date is', () => {
  it.each([
    ['2024-01-28', '2024-01-28', 'the article’s own day', 'today'],
    ['2024-01-27', '2024-01-27', '1 day before the article', 'yesterday'],
    ['2024-02-11', '2024-02-11', '2 weeks after the article', 'in 2 weeks'],
    ['2003-03-20', '2003-03-20', '20 years before the article', '20 years ago'],
    ['2003-01-28', '2003-01-28', '21 years before the article', '21 years ago'],
    ['2021-03-28', '2021-03-28', '34 months before the article', '34 months ago'],
    ['2021-01-28', '2021-01-28', '3 years before the article', '3 years ago'],
    ['2020-03-28', '2020-03-28', '3 years before the article', '3 years ago'],
    ['2023-01-01', '2023-12-31', '4 weeks before the article', '4 weeks ago'],
    ['2024-01-01', '2024-12-31', null, null],
    [null, '2023-01-28', '12 months before the article', '12 months ago'],
    [null, null, null, null],
  ])('%s to %s', (from, to, article, today) => {
    expect(fromArticle({ from, to }, '2024-01-28', texts)).toBe(article);
    expect(fromToday({ from, to }, '2024-01-28', texts)).toBe(today);
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
    expect(one('.remove').getAttribute('aria-label')).toBe('Remove “⁨عنوان a⁩”');
    doing(() => one('.remove').click());
    expect(onRemove).toHaveBeenCalledWith('a');
  });
});

it('ends what an article begins with after a whole word, and says that it goes on', () => {
  const beginning = (excerpt: string): string => beginningOf({ ...listed('a'), excerpt });
  expect(beginning('أعلن السوداني')).toBe('أعلن السوداني');
  const long = 'كلمة، '.repeat(60);
  expect(beginning(long.slice(0, 280))).toBe(`${'كلمة، '.repeat(45)}كلمة…`);
  expect(beginning('ا'.repeat(280))).toBe('ا'.repeat(280));
});

describe('the archive’s first view', () => {
  const show = (value: Partial<FoundCount>, more: Partial<Parameters<typeof ArchiveHome>[0]> = {}) => {
    const found: FoundCount = { query: '', total: 0, ...value };
    const acts = {
      onQuery: vi.fn(),
      onOrder: vi.fn(),
      onLayout: vi.fn(),
      onTimeline: vi.fn(),
      onRetry: vi.fn(),
    };
    mount(
      <ArchiveHome
        texts={texts}
        query={found.query}
        order="best"
        layout="list"
        timelineShown={false}
        found={{ state: 'ready', value: found }}
        exportLink={String}
        facets={null}
        timeline={<p class="drawn" />}
        {...acts}
        {...more}
      >
        <p class="entries" />
      </ArchiveHome>,
      texts,
    );
    return acts;
  };
  const change = (name: string, value: string): void => {
    const select = one<HTMLSelectElement>(`select[name=${name}]`);
    doing(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const orders = () =>
    [...document.querySelectorAll('select[name=order] option')].map((one) => one.textContent);

  it('searches as one types, orders, and changes how it looks', () => {
    const acts = show({ total: 60 });
    expect(one('[role=status]').textContent).toBe('60 articles');
    typeInto(one<HTMLInputElement>('input'), 'actor:sudani');
    expect(acts.onQuery).toHaveBeenCalledWith('actor:sudani');
    change('order', 'published');
    expect(acts.onOrder).toHaveBeenCalledWith('published');
    change('layout', 'grid');
    expect(acts.onLayout).toHaveBeenCalledWith('grid');
    expect(document.querySelector('.drawn')).toBeNull();
    doing(() => one('[data-act=timeline]').click());
    expect(acts.onTimeline).toHaveBeenCalledWith(true);
  });

  it('says that a day could not be read, where nothing was found', () => {
    const note = () => document.querySelector('.empty .faint')?.textContent ?? null;
    show({ query: 'after:xyz بيان' });
    expect(note()).toContain('xyz');
    show({ query: 'after:2024 بيان' });
    expect(note()).toBeNull();
    show({ query: 'after:xyz بيان', total: 1 });
    expect(note()).toBeNull();
  });

  it('has the best match first in a search only', () => {
    show({ total: 2 });
    expect(orders()).toEqual(['Latest saved first', 'Latest published first']);
    show({ total: 2, query: 'قمر' });
    expect(orders()[0]).toBe('Best match first');
    expect(one('.list-head a').getAttribute('href')).toBe('قمر');
  });

  it('shows the timeline where it is wanted', () => {
    show({ total: 2 }, { timelineShown: true });
    one('.drawn');
  });

  it('tells an empty archive from a search without hits, and from one that cannot be read', () => {
    show({});
    expect(one('.empty').textContent).toContain('Your archive is empty.');
    show({ query: 'قمر' });
    expect(one('.empty').textContent).toContain('Nothing in the archive matches “⁨قمر⁩”.');
    expect(document.querySelector('.entries')).toBeNull();
    const acts = show({}, { found: { state: 'failed', error: { code: 'archive.blocked', params: {} } } });
    expect(one('[role=alert]').textContent).toContain('Close all other tabs of Siyaq');
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

  it('is told in the direction of our words, whatever stands in them', () => {
    mount(
      <UndoToast texts={texts} message="“عنوان” was removed." onUndo={nothing} onDismiss={nothing} />,
      texts,
    );
    const told = one('[role=status] > :first-child');
    expect(told.textContent).toContain('was removed');
    expect(told.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
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
