// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleEntry } from '../../components/ArticleEntry.tsx';
import { Marked } from '../../components/Marked.tsx';
import { Printed } from '../../components/Printed.tsx';
import { SavedArticle } from '../../components/SavedArticle.tsx';
import { VersionDiff } from '../../components/VersionDiff.tsx';
import { capture, listed, nothing, outletName, word } from './fixtures.ts';
import { mount, one, textsIn } from './mount.ts';

/** Printed text that begins with a Latin word or a figure is laid out as its language is. */

const texts = textsIn('en');
const TITLE = 'CNN: السوداني يعلن بدء الحوار';

const directions = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ dir }) => dir);

const diff = (language: string | null) => (
  <VersionDiff
    texts={texts}
    language={language}
    before="2024-01-28T10:00:00.000Z"
    after="2024-01-28T12:00:00.000Z"
    title={[{ kind: 'same', text: TITLE }]}
    text={[{ kind: 'new', text: TITLE }]}
    changes={{
      names: { added: [], gone: [] },
      dates: { added: [], gone: [] },
      figures: { added: [], gone: [] },
    }}
    word={word}
  />
);

describe('printed text', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['prs', 'rtl'],
    ['en', 'ltr'],
    [null, 'auto'],
  ])('in %s is laid out %s', (lang, direction) => {
    mount(<Printed text={TITLE} lang={lang} />, texts);
    expect(one('bdi').dir).toBe(direction);
    mount(<Marked snippet={{ text: TITLE, marks: [[0, 3]] }} lang={lang} />, texts);
    expect(one('bdi').dir).toBe(direction);
    mount(diff(lang), texts);
    expect(directions('.headline, .changed')).toEqual([direction, direction]);
  });

  it('is a headline of that direction over its article', () => {
    mount(
      <SavedArticle
        texts={texts}
        article={listed('a', TITLE)}
        capture={{ ...capture, meta: { ...capture.meta, title: TITLE } }}
        outletName={outletName}
        knownOutlet={null}
        word={word}
        highlights={true}
        marked={() => true}
        versionLink={String}
        compareLink={String}
        onHighlights={nothing}
        onChoose={nothing}
        onRemove={nothing}
      />,
      texts,
    );
    const headline = one('h1 bdi');
    expect([headline.textContent, headline.dir, headline.lang]).toEqual([TITLE, 'rtl', 'ar']);
    expect(document.querySelector('article [dir=auto] h1')).toBeNull();
  });

  it('is an address in its own direction where there is no headline', () => {
    const entry = { article: listed('a', ''), snippet: null };
    mount(
      <ArticleEntry texts={texts} entry={entry} outletName={outletName} link="#" onRemove={nothing} />,
      texts,
    );
    const [title, beginning] = directions('.printed');
    expect(one('.title').textContent).toBe('https://outlet.test/1');
    expect([title, beginning]).toEqual(['auto', 'rtl']);
  });
});
