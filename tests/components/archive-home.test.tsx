// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveHome, type FoundCount } from '../../components/ArchiveHome.tsx';
import { doing, mount, one, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');

describe('the archive’s first view', () => {
  const show = (value: Partial<FoundCount>, more: Partial<Parameters<typeof ArchiveHome>[0]> = {}) => {
    const found: FoundCount = { query: '', total: 0, passedOver: 0, wordsPassedOver: 0, ...value };
    const acts = {
      onQuery: vi.fn(),
      onOrder: vi.fn(),
      onLayout: vi.fn(),
      onTimeline: vi.fn(),
      onWhole: vi.fn(),
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
        {more.children ?? <p class="entries" />}
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

  it('says what a phrase was not looked for in, and looks through that as well where the reader wants it', () => {
    show({ query: '"a b"', total: 7 });
    expect(document.querySelector('[data-act=whole]')).toBeNull();
    const acts = show({ query: '"a b"', total: 0, passedOver: 412 });
    expect(one('.passed-over p').textContent).toContain('412');
    doing(() => one<HTMLButtonElement>('[data-act=whole]').click());
    expect(acts.onWhole).toHaveBeenCalledWith('"a b"');
    const words = show({ query: 'abc*', total: 200, wordsPassedOver: 41 });
    expect([...document.querySelectorAll('.passed-over p')].map((text) => text.textContent)).toEqual([
      '41 more words begin like this and were not looked for.',
    ]);
    doing(() => one<HTMLButtonElement>('[data-act=whole]').click());
    expect(words.onWhole).toHaveBeenCalledWith('abc*');
  });

  it('says also to those who hear it that nothing was found', () => {
    show({ query: 'zzzz', total: 0 });
    expect(one('.list-head [role=status]').textContent).toBe(texts.t('archive.no-hits', { query: 'zzzz' }));
    show({ query: '', total: 0 });
    expect(one('.list-head [role=status]').textContent).toBe('');
  });

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

  it('says that a day could not be read, whether something was found or not', () => {
    const note = () => document.querySelector('.empty .faint')?.textContent ?? null;
    show({ query: 'after:xyz بيان' });
    expect(note()).toContain('xyz');
    show({ query: 'after:2024 بيان' });
    expect(note()).toBeNull();
    show({ query: 'after:xyz بيان', total: 1 });
    expect(note()).toBeNull();
    expect(one('.day-hint').textContent).toContain('“⁨xyz⁩” is no day');
    expect([...document.querySelectorAll('.day-hint .whole')].map((day) => day.textContent)).toContain(
      '⁨1402-11-07⁩',
    );
    show({ query: 'after:2024 بيان', total: 1 });
    expect(document.querySelector('.day-hint')).toBeNull();
  });

  it('leads back from a search that found nothing', () => {
    const acts = show({ query: 'zzqq' });
    doing(() => one('[data-act=clear]').click());
    expect(acts.onQuery).toHaveBeenCalledWith('');
    expect(document.activeElement).toBe(one('input[type=search]'));
    show({});
    expect(document.querySelector('[data-act=clear]')).toBeNull();
  });

  it('lets the keyboard pass by the facets', () => {
    const entries = (
      <ul class="articles">
        <li class="entry" data-id="a">
          <a href="#/a">A</a>
        </li>
      </ul>
    );
    show({ total: 1 }, { children: entries });
    doing(() => one('[data-act=skip]').click());
    expect(document.activeElement?.textContent).toBe('A');
    show({});
    expect(document.querySelector('[data-act=skip]')).toBeNull();
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
