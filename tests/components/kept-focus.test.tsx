// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { ArticleList } from '../../components/ArticleList.tsx';
import { CardPanel } from '../../components/CardPanel.tsx';
import { ChosenBar } from '../../components/ChosenBar.tsx';
import { CorrectionList } from '../../components/CorrectionList.tsx';
import { HiddenList } from '../../components/HiddenList.tsx';
import type { HidingPlace } from '../../components/Hiding.tsx';
import { HostList } from '../../components/HostList.tsx';
import { OwnEntries } from '../../components/own/OwnEntries.tsx';
import { RemovedList } from '../../components/RemovedList.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { card, listed, mentions, nothing, outletName } from './fixtures.ts';
import { act, hasFocus } from './keyboard.ts';
import { mount, one, textsIn } from './mount.ts';

/** A control that goes with what it does hands the keyboard on: it never falls back to the top of the page. */

const texts = textsIn('en');

describe('of the chosen articles', () => {
  function Chosen() {
    const [chosen, choose] = useState(2);
    return (
      <main>
        <ChosenBar
          texts={texts}
          count={chosen}
          total={3}
          exportLink="#"
          onAll={() => choose(3)}
          onNone={() => choose(0)}
          onRemove={nothing}
          tags={[]}
          onTag={nothing}
        />
        <ArticleList
          texts={texts}
          entries={['a', 'b', 'c'].map((id) => ({ article: listed(id), snippet: null }))}
          outletName={outletName}
          link={String}
          onRemove={nothing}
        />
      </main>
    );
  }

  it('removing leads to its question, and back', () => {
    mount(<Chosen />, texts);
    act('[data-act=remove-chosen]');
    hasFocus('[data-act=remove-sure]');
    act('.chosen-bar .plain');
    hasFocus('[data-act=remove-chosen]');
  });

  it('choosing all leads to choosing none, and that to the list', () => {
    mount(<Chosen />, texts);
    act('[data-act=choose-all]');
    hasFocus('[data-act=choose-none]');
    act('[data-act=choose-none]');
    expect(document.querySelector('.chosen-bar')).toBeNull();
    hasFocus('[data-id=a] a');
  });
});

describe('of the removed articles', () => {
  function Removed({ ids }: { ids: readonly string[] }) {
    const [left, leave] = useState(ids);
    return (
      <main>
        <h1>Removed</h1>
        <RemovedList
          texts={texts}
          articles={left.map((id) => listed(id))}
          outletName={outletName}
          onRestore={({ id }) => leave(left.filter((one) => one !== id))}
          onDeleteAll={() => leave([])}
        />
      </main>
    );
  }

  it('putting one back leads to the next, from the last to the one before, and at the end to the heading', () => {
    mount(<Removed ids={['a', 'b', 'c']} />, texts);
    act('[data-id=b] .remove');
    hasFocus('[data-id=c] .remove');
    act('[data-id=c] .remove');
    hasFocus('[data-id=a] .remove');
    act('[data-id=a] .remove');
    hasFocus('h1');
  });

  it('deleting for good leads to the harmless answer', () => {
    mount(<Removed ids={['a']} />, texts);
    act('[data-act=delete-all]');
    hasFocus('[data-act=delete-back]');
    act('[data-act=delete-back]');
    hasFocus('[data-act=delete-all]');
    act('[data-act=delete-all]');
    act('[data-act=delete-sure]');
    hasFocus('h1');
  });
});

describe('in the settings', () => {
  function Rows(props: {
    draw: (left: readonly string[], drop: (gone: string) => void) => ComponentChildren;
  }) {
    const [left, leave] = useState(['a', 'b']);
    return <>{props.draw(left, (gone) => leave(left.filter((one) => one !== gone)))}</>;
  }

  it.each([
    [
      'a name that is highlighted again',
      (left: readonly string[], drop: (gone: string) => void) => (
        <HiddenList
          texts={texts}
          entries={left.map((actor) => ({ actor, name: actor, page: null }))}
          onShow={({ actor }) => drop(actor)}
        />
      ),
    ],
    [
      'a site that is on again',
      (left: readonly string[], drop: (gone: string) => void) => (
        <HostList title="Sites" hosts={left} none="None" act="-" actOn={String} onAct={drop} />
      ),
    ],
    [
      'a word that is taken back',
      (left: readonly string[], drop: (gone: string) => void) => (
        <CorrectionList
          texts={texts}
          entries={left.map((of) => ({ kind: 'pages', of, about: true }))}
          onForget={({ of }) => drop(of)}
        />
      ),
    ],
  ])('%s leads to the next one, and at last to the heading', (_, draw) => {
    mount(<Rows draw={draw} />, texts);
    act('li button');
    expect(document.querySelectorAll('li')).toHaveLength(1);
    hasFocus('li button');
    act('li button');
    hasFocus('h2');
  });
});

describe('a card on a page of ours', () => {
  function Reading() {
    const [open, setOpen] = useState(false);
    const [hidden, hide] = useState<HidingPlace | null>(null);
    return (
      <main>
        <p>{hidden === null && <button type="button" id="name" onClick={() => setOpen(true)} />}</p>
        {open && (
          <CardPanel
            texts={texts}
            subject={{
              kind: 'actor',
              mention: { ...mentions[0]!, printed: mentions[0]!.text },
              card,
              alternatives: [],
            }}
            pageLanguage="ar"
            outlet={null}
            today="2024-02-01"
            appearance="system"
            hiding={{ hidden, unkept: false, onHide: hide, onShow: () => hide(null) }}
            onClose={() => setOpen(false)}
          />
        )}
      </main>
    );
  }

  it.each(['here', 'never'])(
    'leads from “%s” to its undoing and back, and at last to where the name stood',
    (place) => {
      mount(<Reading />, texts);
      act('#name');
      act(`[data-act=${place}]`);
      hasFocus('[data-act=show]');
      act('[data-act=show]');
      hasFocus('[data-act=here]');
      act(`[data-act=${place}]`);
      act('.sq-close');
      expect(document.querySelector('#name')).toBeNull();
      hasFocus('p');
    },
  );
});

describe('the reader’s own entries', () => {
  function Entries({ ids }: { ids: readonly string[] }) {
    const [left, leave] = useState(ids);
    const [gone, go] = useState<string | null>(null);
    const entry = (id: string) => ({ id, name: id, type: 'person' as const, pack: null, replaces: false });
    return (
      <main>
        <OwnEntries
          texts={texts}
          entries={left.map(entry)}
          damaged={0}
          newLink="#"
          editLink={String}
          onRemove={({ id }) => {
            leave(left.filter((one) => one !== id));
            go(id);
          }}
          onPack={nothing}
          onExport={nothing}
        />
        {gone !== null && (
          <UndoToast
            texts={texts}
            message={gone}
            onUndo={() => {
              leave(ids);
              go(null);
            }}
            onDismiss={() => go(null)}
          />
        )}
      </main>
    );
  }

  it.each([
    ['undone', '.toast button'],
    ['left at that', '.toast .plain'],
  ])('have the keyboard again when a removal is %s', (_, answer) => {
    mount(<Entries ids={['a', 'b']} />, texts);
    act('[data-entry=a] button');
    hasFocus('.toast button');
    act(answer);
    expect(document.querySelector('.toast')).toBeNull();
    hasFocus('[data-entry=b] button');
  });

  it('have it at their heading when none is left', () => {
    mount(<Entries ids={['a']} />, texts);
    act('[data-entry=a] button');
    act('.toast .plain');
    hasFocus('h1');
  });
});

it('leaves the focus where it is when something else goes', () => {
  const list = (ids: readonly string[]) => (
    <>
      <input />
      <HostList title="Sites" hosts={ids} none="None" act="-" actOn={String} onAct={nothing} />
    </>
  );
  mount(list(['a', 'b']), texts);
  one('input').focus();
  mount(list([]), texts);
  hasFocus('input');
});
