// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { CardPanel } from '../../components/CardPanel.tsx';
import { card, mentions } from './fixtures.ts';
import { doing, mount, one, press, textsIn } from './mount.ts';

const texts = textsIn('en');

describe('a card on a page of ours', () => {
  function Reading() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" id="name" onClick={() => setOpen(true)} />
        {open && (
          <CardPanel
            texts={texts}
            subject={{
              kind: 'actor',
              mention: { ...mentions[0]!, printed: 'للسوداني' },
              card,
              alternatives: [],
            }}
            pageLanguage="ar"
            outlet={null}
            today="2024-02-01"
            appearance="system"
            onClose={() => setOpen(false)}
          />
        )}
      </>
    );
  }

  it('takes the focus, and gives it back when Esc or its button closes it', () => {
    mount(<Reading />, texts);
    const name = one('#name');
    for (const close of [() => press(document.body, 'Escape'), () => doing(() => one('.sq-close').click())]) {
      name.focus();
      doing(() => name.click());
      expect(one('.card-panel').contains(document.activeElement)).toBe(true);
      close();
      expect(document.querySelector('.card-panel')).toBeNull();
      expect(document.activeElement).toBe(name);
    }
  });

  it('keeps Esc from whoever listens behind it, but only while it is open', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    mount(<Reading />, texts);
    doing(() => one('#name').click());
    press(document.body, 'Escape');
    expect(heard).not.toHaveBeenCalled();
    press(document.body, 'Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('says the office of the article’s day, the name as printed, and that nobody checked it', () => {
    mount(<Reading />, texts);
    doing(() => one('#name').click());
    const text = document.body.textContent;
    expect(text).toContain('Office on January 28, 2024');
    expect(text).toContain('Prime Minister of Iraq');
    expect(text).toContain('Unsourced');
    expect(one('.sq-printed [lang=ar]').textContent).toBe('للسوداني');
    expect(text).toContain('Certainty 82%');
  });
});
