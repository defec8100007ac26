// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { SavedArticle } from '../../components/SavedArticle.tsx';
import { capture, knownOutlet, listed, nothing, outletName, word } from './fixtures.ts';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');
const link = (id: string): string => `#/article/${id}`;

let showVersion: (id: string) => void = nothing;

/** An article whose shown version changes, as it does when a new one is saved elsewhere. */
function Article() {
  const [id, setId] = useState('first');
  showVersion = setId;
  return (
    <SavedArticle
      texts={texts}
      article={listed('a')}
      capture={{ ...capture, id }}
      outletName={outletName}
      knownOutlet={knownOutlet}
      word={word}
      highlights={true}
      marked={() => true}
      versionLink={link}
      compareLink={link}
      onHighlights={nothing}
      onChoose={nothing}
      onRemove={nothing}
    >
      <textarea />
      <a href="#other">Another version</a>
    </SavedArticle>
  );
}

it('gives the focus to the title of the version that is shown', () => {
  mount(<Article />, texts);
  expect(document.activeElement?.localName).toBe('h1');
  doing(() => one('a[href="#other"]').focus());
  doing(() => showVersion('second'));
  expect(document.activeElement?.localName).toBe('h1');
});

it('takes none from a field in which somebody writes: what is typed on would be keys of the page', () => {
  mount(<Article />, texts);
  doing(() => one('textarea').focus());
  doing(() => showVersion('second'));
  expect(document.activeElement?.localName).toBe('textarea');
});
