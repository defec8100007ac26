// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArchiveTimeline, type DrawTimeline } from '../../components/ArchiveTimeline.tsx';
import { ChosenBar } from '../../components/ChosenBar.tsx';
import { Facets } from '../../components/Facets.tsx';
import { VirtualArticles } from '../../components/VirtualArticles.tsx';
import { listed, nothing, outletName } from './fixtures.ts';
import { doing, mount, one, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');

describe('facets', () => {
  const show = (chosen: readonly string[] = []) => {
    const onToggle = vi.fn();
    mount(
      <Facets
        texts={texts}
        counts={{
          outlet: Array.from({ length: 12 }, (_, at) => ({ value: `outlet-${at}`, count: 1_200 - at })),
          tag: [],
        }}
        isChosen={(_facet, value) => chosen.includes(value)}
        nameOf={(_facet, value) => value.toUpperCase()}
        onToggle={onToggle}
      />,
      texts,
    );
    return onToggle;
  };
  const values = () => [...document.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);

  it('name what there is, with how many, the most frequent first, and the rest when asked', () => {
    const onToggle = show();
    expect(values()).toHaveLength(7);
    expect(one('label').textContent).toBe('OUTLET-01,200');
    expect(document.querySelectorAll('fieldset')).toHaveLength(1);
    doing(() => one('.facet button[aria-expanded]').click());
    expect(values()).toHaveLength(12);
    doing(() => one('input[value=outlet-9]').click());
    expect(onToggle).toHaveBeenCalledWith('outlet', 'outlet-9');
  });

  it('lead to all there is, however much, and back', () => {
    const counts = { tag: Array.from({ length: 900 }, (_, at) => ({ value: `tag-${at}`, count: 1 })) };
    mount(
      <Facets
        texts={texts}
        counts={counts}
        isChosen={() => false}
        nameOf={(_facet, value) => value}
        onToggle={nothing}
      />,
      texts,
    );
    const shown = [values().length];
    while (shown.at(-1)! < 900) {
      doing(() => one('.facet button[aria-expanded]').click());
      shown.push(values().length);
    }
    expect(shown).toEqual([7, 70, 700, 900]);
    doing(() => one('.facet button[aria-expanded=true]').click());
    expect(values()).toHaveLength(7);
  });

  it('are unfolded by a button, for windows in which they stand above the articles', () => {
    show();
    const fold = one('.fold');
    const folded = document.getElementById(fold.getAttribute('aria-controls')!)!;
    expect([fold.getAttribute('aria-expanded'), folded.dataset.open]).toEqual(['false', undefined]);
    doing(() => fold.click());
    expect([fold.getAttribute('aria-expanded'), folded.dataset.open]).toEqual(['true', 'true']);
    expect(folded.querySelectorAll('fieldset')).toHaveLength(1);
  });

  it('keep in sight what is chosen', () => {
    show(['outlet-11']);
    expect(values().at(-1)).toBe('outlet-11');
    expect(one<HTMLInputElement>('input[value=outlet-11]').checked).toBe(true);
  });
});

describe('the bar of the chosen', () => {
  const show = (count: number) => {
    const acts = { onAll: vi.fn(), onNone: vi.fn(), onRemove: vi.fn(), onTag: vi.fn() };
    mount(<ChosenBar texts={texts} count={count} total={5} exportLink="#" tags={['old']} {...acts} />, texts);
    return acts;
  };

  it('is not there while nothing is chosen', () => {
    show(0);
    expect(document.querySelector('.chosen-bar')).toBeNull();
  });

  it('removes only after it has asked, with the number in the question', () => {
    const { onRemove } = show(3);
    doing(() => one('[data-act=remove-chosen]').click());
    expect(onRemove).not.toHaveBeenCalled();
    expect(one('[role=alert]').textContent).toContain('Remove 3 articles?');
    doing(() => one('.plain').click());
    expect(document.querySelector('[role=alert]')).toBeNull();
    doing(() => one('[data-act=remove-chosen]').click());
    doing(() => one('[data-act=remove-sure]').click());
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('gives all one tag or several, parted by commas of either script, and chooses all or none', () => {
    const acts = show(3);
    typeInto(one<HTMLInputElement>('input[type=text]'), '  میز ');
    doing(() => one<HTMLFormElement>('form').requestSubmit());
    expect(acts.onTag).toHaveBeenLastCalledWith(['میز'], 'add');
    expect(one<HTMLInputElement>('input[type=text]').value).toBe('');
    typeInto(one<HTMLInputElement>('input[type=text]'), 'حشد، سيادة, x,,');
    doing(() => one<HTMLFormElement>('form').requestSubmit());
    expect(acts.onTag).toHaveBeenLastCalledWith(['حشد', 'سيادة', 'x'], 'add');
    typeInto(one<HTMLInputElement>('input[type=text]'), ' ، ');
    doing(() => one<HTMLFormElement>('form').requestSubmit());
    expect(acts.onTag).toHaveBeenCalledTimes(2);
    typeInto(one<HTMLInputElement>('input[type=text]'), ' old ');
    doing(() => one('[data-act=untag]').click());
    expect(acts.onTag).toHaveBeenLastCalledWith(['old'], 'remove');
    doing(() => one('[data-act=choose-all]').click());
    doing(() => one('[data-act=choose-none]').click());
    expect([acts.onAll.mock.calls.length, acts.onNone.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the timeline', () => {
  const bins = [
    { from: '2024-01-27', to: '2024-02-03', counts: { ar: 2, fa: 1 }, total: 3 },
    { from: '2024-02-03', to: '2024-02-10', counts: {}, total: 0 },
    { from: '2024-02-10', to: '2024-02-17', counts: {}, total: 0 },
    { from: '2024-02-17', to: '2024-02-24', counts: { '': 1 }, total: 1 },
  ];
  const events = [{ id: 'e', title: 'An attack', date: '2024-02-04', end: null }];

  it('is a table for those who cannot see it, which narrows down to a time', () => {
    const [onTime, draw] = [vi.fn(), vi.fn(() => nothing)];
    mount(
      <ArchiveTimeline
        texts={texts}
        timeline={{ unit: 'week', bins, undated: 2 }}
        events={events}
        narrowed={false}
        draw={draw}
        onTime={onTime}
        onAllTime={nothing}
      />,
      texts,
    );
    expect(draw).toHaveBeenCalledOnce();
    expect(document.body.textContent).toContain('2 articles have no known day.');
    const details = one<HTMLDetailsElement>('details');
    doing(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('January 27 to February 2, 2024');
    expect(rows[1]).toContain('An attack');
    doing(() => one('tbody button').click());
    expect(onTime).toHaveBeenCalledWith(bins[0]);
  });

  it('has the focus still when the row that was chosen in the table is gone, and when the way back is', () => {
    const props = { texts, events, draw: () => nothing, onTime: nothing, onAllTime: nothing };
    const whole = { unit: 'week', bins, undated: 0 } as const;
    const show = (narrowed: boolean): void =>
      void mount(
        <ArchiveTimeline
          {...props}
          timeline={
            narrowed ? { unit: 'day', bins: [{ ...bins[0]!, from: '2024-01-28' }], undated: 0 } : whole
          }
          narrowed={narrowed}
        />,
        texts,
      );
    show(false);
    const details = one<HTMLDetailsElement>('details');
    doing(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    one('tbody button').focus();
    show(true);
    expect(document.activeElement).toBe(one('[data-act=all-time]'));
    show(false);
    expect(document.activeElement).toBe(one('summary'));
  });

  it('says which event a dot is that is pointed at', () => {
    const draw = vi.fn<DrawTimeline>(() => nothing);
    mount(
      <ArchiveTimeline
        texts={texts}
        timeline={{ unit: 'week', bins, undated: 0 }}
        events={events}
        narrowed={false}
        draw={draw}
        onTime={nothing}
        onAllTime={nothing}
      />,
      texts,
    );
    doing(() => draw.mock.calls[0]![1].onEvent(events[0]!));
    expect(one('.pointed').textContent).toBe('An attack February 4, 2024');
  });
});

describe('a list of any length', () => {
  const show = (total: number, more: Partial<Parameters<typeof VirtualArticles>[0]> = {}) => {
    const acts = { onDrawn: vi.fn(), onChoose: vi.fn() };
    mount(
      <VirtualArticles
        texts={texts}
        total={total}
        idAt={String}
        layout="list"
        entryAt={(index) => ({ article: listed(String(index)), snippet: null })}
        onDrawn={acts.onDrawn}
        outletName={outletName}
        link={String}
        choosing={{ chosen: new Set(), onChoose: acts.onChoose }}
        focus={null}
        onRemove={nothing}
        {...more}
      />,
      texts,
    );
    return acts;
  };
  const drawn = () => [...document.querySelectorAll<HTMLElement>('.entry')];

  it('draws only what is in the window or near it, and says where it stands', () => {
    const { onDrawn } = show(100_000);
    expect(drawn().length).toBeGreaterThan(3);
    expect(drawn().length).toBeLessThan(60);
    expect(drawn()[0]!.getAttribute('aria-setsize')).toBe('100000');
    expect(drawn()[1]!.getAttribute('aria-posinset')).toBe('2');
    expect(onDrawn).toHaveBeenLastCalledWith(0, drawn().length);
    expect(Number.parseInt(one('.articles').style.blockSize, 10)).toBeGreaterThan(1_000_000);
  });

  it('gives the focus to an entry that is wished for', () => {
    show(20, { focus: { index: 3 } });
    expect(document.activeElement?.closest<HTMLElement>('.entry')?.dataset.index).toBe('3');
    show(20, { focus: { index: 99 } });
    expect(document.activeElement?.closest<HTMLElement>('.entry')?.dataset.index).toBe('19');
  });

  it('lets entries be chosen, a stretch of them with Shift', () => {
    const { onChoose } = show(3);
    const box = one<HTMLInputElement>('[data-index="1"] input');
    doing(() => box.click());
    expect(onChoose).toHaveBeenLastCalledWith('1', true, false);
    doing(() => box.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
    expect(onChoose).toHaveBeenLastCalledWith('1', expect.any(Boolean), true);
  });

  it('gives an article its own height wherever it stands in the list', () => {
    const heights: Readonly<Record<string, number>> = { a: 90, b: 170, c: 90, d: 130 };
    const laidOut = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
      this: HTMLElement,
    ) {
      return heights[this.dataset.id ?? ''] ?? 0;
    });
    const tops = (ids: string): number[] => {
      const idAt = (index: number): string => ids[index]!;
      show(ids.length, { idAt, entryAt: (index) => ({ article: listed(idAt(index)), snippet: null }) });
      return [...ids].map((id) => Number.parseInt(one(`[data-id="${id}"]`).style.insetBlockStart, 10));
    };
    expect(tops('abcd')).toEqual([0, 90, 260, 350]);
    expect(tops('acd')).toEqual([0, 90, 180]);
    expect(tops('dca')).toEqual([0, 130, 220]);
    expect(one('.articles').style.blockSize).toBe('310px');
    laidOut.mockRestore();
  });

  it('keeps a place for what is still being read', () => {
    show(3, { entryAt: (index) => (index === 1 ? null : { article: listed(String(index)), snippet: null }) });
    expect(drawn()).toHaveLength(3);
    expect(document.querySelectorAll('.unread')).toHaveLength(1);
  });
});
