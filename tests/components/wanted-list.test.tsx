// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { WantedList } from '../../components/WantedList.tsx';
import { nothing } from './fixtures.ts';
import { doing, mount, one, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');

const show = (props: Partial<Parameters<typeof WantedList>[0]>) =>
  mount(
    <WantedList
      texts={texts}
      wanted={[]}
      step={{ step: 'idle' }}
      focus={null}
      onText={nothing}
      onFile={nothing}
      onRemove={nothing}
      {...props}
    />,
    texts,
  );

describe('the list of what is to be read', () => {
  it('takes addresses that are pasted, and none that are not there', () => {
    const onText = vi.fn();
    show({ onText });
    const submit = () => doing(() => one<HTMLFormElement>('form').requestSubmit());
    submit();
    const area = one<HTMLTextAreaElement>('textarea');
    typeInto(area as never, 'https://rawi.test/1');
    submit();
    expect(onText.mock.calls).toEqual([['https://rawi.test/1']]);
    expect(area.value).toBe('');
  });

  it('opens an address in a tab that cannot reach this one, and takes it off', () => {
    const onRemove = vi.fn();
    const wanted = [{ id: 'i', url: 'https://www.rawi.test/1', title: '', published: null, tags: ['فوری'] }];
    show({ wanted, onRemove });
    expect(one('.entry a').getAttribute('rel')).toContain('noopener');
    expect(one('.entry').textContent).toContain('https://www.rawi.test/1');
    expect(one('.entry .line').textContent).toBe('rawi.test · فوری');
    doing(() => one('.remove').click());
    expect(onRemove).toHaveBeenCalledWith(wanted[0]);
  });

  it('draws of many only those that are in the window or near it, or have been led to by a key', () => {
    const wanted = Array.from({ length: 20_000 }, (_, at) => ({
      id: `${at}`,
      url: `https://rawi.test/${at}`,
      title: '',
      published: null,
      tags: [],
    }));
    const entries = () => document.querySelectorAll<HTMLElement>('.entry').length;
    show({ wanted });
    expect(entries()).toBeGreaterThan(5);
    expect(entries()).toBeLessThan(60);
    expect(one('.entry').getAttribute('aria-setsize')).toBe('20000');
    show({ wanted, focus: { index: 19_999 } });
    expect(document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id).toBe('19999');
    expect(entries()).toBeLessThan(60);
  });

  it('says what was added, what was there, and what could not be taken and why', () => {
    show({
      step: {
        step: 'added',
        added: 0,
        known: 2,
        saved: 1,
        notTaken: [
          { at: 4, problem: 'no-address', text: 'نشست بغداد' },
          { at: 5, problem: 'not-understood', text: '' },
        ],
      },
    });
    const told = one('[role=status]').textContent;
    expect(told).toContain('No address was added. 2 were on the list already. 1 is saved already.');
    expect(told).toContain('No. 4: “⁨نشست بغداد⁩”: it has no address.');
    expect(told).toContain('No. 5:  it is not understood.');
  });

  it('has its example on the side where reading begins, and what is typed in its own direction', () => {
    show({ texts: textsIn('fa') });
    const area = one<HTMLTextAreaElement>('textarea');
    expect(area.dir).toBe('rtl');
    typeInto(area, 'https://rawi.test/1');
    expect(area.dir).toBe('auto');
  });

  it('refuses what it cannot read', () => {
    show({ step: { step: 'refused', problem: 'not-read', line: 12 } });
    expect(document.body.textContent).toContain('It stops being JSON in line 12.');
    show({ step: { step: 'refused', problem: 'too-big', line: null } });
    expect(one('[role=status]').textContent).toContain('larger than 50 MB');
  });
});
