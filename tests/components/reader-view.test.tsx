// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { carrySpans } from '../../components/carry-spans.ts';
import { ReaderView } from '../../components/ReaderView.tsx';
import { rebuildHtml, textOfTree } from '../../components/rebuild-html.ts';
import { capture, date, mentions, TEXT } from './fixtures.ts';
import { doing, mount, one, press, textsIn } from './mount.ts';

const texts = textsIn('ar');
const { annotations } = capture;

function read(html: string, text = TEXT, marked = (): boolean => true) {
  const onChoose = vi.fn();
  mount(
    <ReaderView
      text={text}
      html={html}
      language="ar"
      annotations={annotations}
      marked={marked}
      onChoose={onChoose}
    />,
    texts,
  );
  return onChoose;
}

const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.hl')];

describe('the reader view', () => {
  it('marks names and dates where they stand, each with its card', () => {
    const onChoose = read(capture.html);
    expect(marks().map((mark) => mark.textContent)).toEqual(['السوداني', '27 يناير', 'بغداد', 'السوداني']);
    expect(one('.reading').textContent).toBe(TEXT.replace('\n\n', ''));
    doing(() => marks()[1]!.click());
    expect(onChoose).toHaveBeenLastCalledWith(date);
    press(marks()[3]!, 'Enter');
    expect(onChoose).toHaveBeenLastCalledWith(mentions[2]);
    press(marks()[0]!, ' ');
    expect(onChoose).toHaveBeenLastCalledWith(mentions[0]);
    expect(marks().every((mark) => mark.tabIndex === 0)).toBe(true);
  });

  it('marks only what it is told to', () => {
    read(capture.html, TEXT, () => false);
    expect(marks()).toEqual([]);
    expect(one('.reading').textContent).toBe(TEXT.replace('\n\n', ''));
  });

  it('marks a name that runs through elements, once for the keyboard', () => {
    read(capture.html.replace('27 يناير', '27 <b>يناير</b>'));
    const parts = marks().filter((mark) => mark.dataset.type === 'date');
    expect(parts.map((mark) => mark.textContent)).toEqual(['27 ', 'يناير']);
    expect(parts.map((mark) => mark.tabIndex)).toEqual([0, -1]);
  });

  it('shows the text where there is no view', () => {
    read('');
    expect([...document.querySelectorAll('p')].map((block) => block.textContent)).toEqual(TEXT.split('\n\n'));
    expect(marks()).toHaveLength(4);
  });
});

describe('rebuilding', () => {
  const HOSTILE = `<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)>b</p>
    <a href="javascript:alert(1)">c</a><a href=" JaVaScRiPt:alert(1)">d</a><a href="https://e.test/">e</a>
    <svg><p>f</p><script>x</script></svg><math><mtext><p>g</p></mtext></math>
    <iframe src="https://x.test"></iframe><form action="https://x.test"><input value="h"></form>
    <style>p{background:url(https://x.test)}</style><p style="background:url(https://x.test)" id="i" class="j">i</p>
    <template><p>k</p></template><object data="x"></object><link rel=stylesheet href="//x.test"><meta http-equiv=refresh content="0">
    <unknown>l</unknown><base href="https://x.test">`;

  it('lets nothing through that runs, loads, or looks like ours', () => {
    read(HOSTILE, 'a');
    const root = one('.reading');
    const allowed = new Set('P A SECTION'.split(' '));
    for (const element of root.querySelectorAll('*')) {
      expect(allowed.has(element.tagName), element.outerHTML).toBe(true);
      for (const { name } of element.attributes)
        expect(['dir', 'href', 'target', 'rel'], element.outerHTML).toContain(name);
    }
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([null, null, 'https://e.test/']);
    expect(root.textContent?.replace(/\s+/g, '')).toBe('abcdefil');
  });

  it('keeps the structure of an article', () => {
    const html =
      '<h1>t</h1><h2 dir="rtl" lang="fa">u</h2><ul><li>v</li></ul><blockquote><p>w <em>x</em></p></blockquote><table><tbody><tr><td colspan="2">y</td></tr></tbody></table>';
    read(html, 't');
    expect(one('.reading').innerHTML.replaceAll(' dir="auto"', '')).toBe(
      html.replaceAll('h1>', 'h2>').replace('<h2 dir="rtl" lang="fa">', '<h2 lang="fa">'),
    );
  });

  it('has the direction of the article, and each line its own', () => {
    read('<blockquote><p>نص</p></blockquote><p>English</p><ul><li><p>نص</p></li><li>نص</li></ul>', 'نص');
    expect(one('.reading').dir).toBe('rtl');
    expect(
      [...document.querySelectorAll<HTMLElement>('.reading [dir]')].map((block) => block.tagName),
    ).toEqual(['P', 'P', 'P', 'LI']);
  });

  it('counts the offsets of its texts one after another', () => {
    const tree = rebuildHtml('<p>ab<b>c</b></p>\n<p>d</p>');
    expect(textOfTree(tree)).toBe('abc\nd');
  });
});

describe('carrying spans over', () => {
  const carried = (text: string, view: string, ...names: string[]): (string | null)[] => {
    const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    const found = new Map(
      carrySpans(text, view, spans).map(({ span, start, end }) => [span, view.slice(start, end)]),
    );
    return spans.map((span) => found.get(span) ?? null);
  };

  it('finds them whatever the white space', () => {
    expect(carried('ab cd\n\nef gh', ' ab\n  cd  ef gh', 'cd', 'ef', 'cd\n\n'.trim())).toEqual([
      'cd',
      'ef',
      'cd',
    ]);
    expect(carried('ab cd', 'ab \u00a0 cd', 'ab cd')).toEqual(['ab \u00a0 cd']);
  });

  it('drops what the view has not, and keeps the same word of another block apart', () => {
    expect(carried('one x\n\ntwo y', 'two y', 'x', 'y')).toEqual([null, 'y']);
    const text = 'x first\n\nx second';
    const second = { start: text.lastIndexOf('x'), end: text.lastIndexOf('x') + 1 };
    expect(carrySpans(text, 'x first x second', [second])).toMatchObject([{ start: 8, end: 9 }]);
  });
});
