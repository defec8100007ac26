// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Correction, type Said } from '../../components/Correction.tsx';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');
const NEITHER: Said = { pages: null, sites: null };

/** As the popup has it: what is said is what was said last. */
function Popup(props: { about: boolean; onCorrect: (kind: keyof Said, about: boolean | null) => void }) {
  const [said, setSaid] = useState(NEITHER);
  return (
    <Correction
      texts={texts}
      about={said.pages ?? said.sites ?? props.about}
      said={said}
      site="outlet.test"
      onCorrect={(kind, about) => {
        props.onCorrect(kind, about);
        setSaid({ ...said, [kind]: about });
      }}
    />
  );
}

describe('a correction', () => {
  it.each([
    [true, 'pages', false, 'You said that this page isn’t about the mission.'],
    [true, 'sites', false, 'You said that nothing on ⁨outlet.test⁩ is about the mission.'],
    [false, 'pages', true, 'You said that this page is about the mission.'],
    [false, 'sites', true, 'You said that every article on ⁨outlet.test⁩ is about the mission.'],
  ] as const)('of a page that is %s: %s -> %s, told and undone', (about, kind, becomes, told) => {
    const onCorrect = vi.fn();
    mount(<Popup about={about} onCorrect={onCorrect} />, texts);
    const act = one(`[data-act="correct-${kind}"]`);
    act.focus();
    doing(() => act.click());
    expect(onCorrect).toHaveBeenLastCalledWith(kind, becomes);
    expect(one('[role="status"]').textContent).toContain(told);
    // The act is gone; the focus is on the one that undoes it.
    const undo = one('[data-act="uncorrect"]');
    expect(document.activeElement).toBe(undo);
    doing(() => undo.click());
    expect(onCorrect).toHaveBeenLastCalledWith(kind, null);
    expect(one('[role="status"]').textContent).toBe('');
    expect(document.activeElement).toBe(one('summary'));
  });

  it('of a site leaves its pages to be spoken of by themselves', () => {
    const onCorrect = vi.fn();
    mount(
      <Correction
        texts={texts}
        about={false}
        said={{ pages: null, sites: false }}
        site="outlet.test"
        onCorrect={onCorrect}
      />,
      texts,
    );
    expect(document.querySelector('[data-act="correct-sites"]')).toBeNull();
    doing(() => one('[data-act="correct-pages"]').click());
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('pages', true);
  });

  it('takes no focus when a view is drawn', () => {
    mount(
      <Correction
        texts={texts}
        about={false}
        said={{ pages: false, sites: true }}
        site="outlet.test"
        onCorrect={vi.fn()}
      />,
      texts,
    );
    expect(document.activeElement).toBe(document.body);
    const told = [...document.querySelectorAll<HTMLElement>('[data-said]')].map((one) => one.dataset.said);
    expect(told).toEqual(['pages', 'sites']);
  });
});
