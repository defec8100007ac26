// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { useViewHeading } from '../../components/use-view-heading.ts';
import type { Texts } from '../../locales/texts.ts';
import { mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');

function View(props: { texts: Texts; id: string; title: string }) {
  const heading = useViewHeading(props.texts, props.title, props.id);
  return (
    <main>
      <a href="#/">To the archive</a>
      <input type="checkbox" />
      <textarea />
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
    </main>
  );
}

const show = (id: string, title: string, words = texts): void =>
  void mount(<View texts={words} id={id} title={title} />, words);

it('a view names the window, in the language that it is shown in', () => {
  show('a', 'Removed articles');
  expect(document.title).toBe('Removed articles · Siyaq');
  show('a', 'المقالات المزالة', textsIn('ar'));
  expect(document.title).toBe('المقالات المزالة · سياق');
});

it('a view that comes has the focus on its heading, and another one after it', () => {
  show('a', 'First');
  expect(document.activeElement).toBe(one('h1'));
  one('a').focus();
  show('b', 'Second');
  expect(document.activeElement).toBe(one('h1'));
});

it('the same view drawn again, and one that comes while something is typed, take no focus', () => {
  show('a', 'First');
  one('a').focus();
  show('a', 'First, corrected');
  expect(document.activeElement).toBe(one('a'));
  one('textarea').focus();
  show('b', 'Second');
  expect(document.activeElement).toBe(one('textarea'));
});
