import { beforeAll, describe, expect, it } from 'vitest';
import { collectMeta } from '../../page/collect-meta.ts';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs, parsed } from './read.ts';

/** Pages that nobody meant to be read, by accident or by malice: they cost little and hurt nobody. */
const url = 'https://news.test/politics/12';
const TITLE = 'خبر اليوم من العاصمة بعد الظهر';
const TEXT = [1, 2, 3, 4].map(paragraph).join('\n\n');
const wrap = (inside: string) => `<body><main><h1>${TITLE}</h1><div id="text">${inside}</div></main></body>`;

function read(document: Document) {
  const start = performance.now();
  const found = findArticle(document, { url });
  const meta = collectMeta(document, found);
  return { found, meta, took: performance.now() - start };
}

/** A page whose body is built node by node: the parser of the tests is slow on what browsers parse at once. */
function built(fill: (document: Document, text: HTMLElement) => void) {
  const document = page(wrap(paragraphs(4)), url);
  fill(document, document.getElementById('text') as HTMLElement);
  return document;
}

// The first page of a process pays for loading the tools.
beforeAll(() => {
  const document = page(wrap(paragraphs(4)), url);
  extractArticle(document, read(document).found);
});

describe('size and depth', () => {
  it('reads one paragraph of five million characters', () => {
    const long = `${paragraph(9)} `.repeat(40_000).trim();
    const document = built((its, text) => {
      const block = its.createElement('p');
      block.append(long);
      text.append(block);
    });
    const { found, took } = read(document);
    console.log(`5 M characters: ${took.toFixed(0)} ms`);
    expect(found.text).toBe(`${TEXT}\n\n${long}`);
  });

  it('reads 50,000 nodes', () => {
    const document = built((its, text) => {
      const block = its.createElement('p');
      for (let count = 0; count < 25_000; count += 1) {
        const part = its.createElement('b');
        part.append('كلمة ');
        block.append(part);
      }
      text.append(block);
    });
    const { found, took } = read(document);
    console.log(`50,000 nodes: ${took.toFixed(0)} ms`);
    expect(found.text).toBe(`${TEXT}\n\n${'كلمة '.repeat(25_000).trim()}`);
    expect(found.blocks.at(-1)?.nodes).toHaveLength(25_000);
  });

  it('reads and saves what lies 1,500 levels deep', () => {
    const document = built((its, text) => {
      const top = its.createElement('div');
      let bottom = top;
      for (let level = 0; level < 1500; level += 1) {
        const next = its.createElement('div');
        bottom.append(next);
        bottom = next;
      }
      bottom.append(...text.childNodes);
      text.append(top);
    });
    const { found, took } = read(document);
    console.log(`1,500 levels: ${took.toFixed(0)} ms`);
    expect(found.text).toBe(TEXT);
    const { html, text } = extractArticle(document, found);
    expect(text).toBe(TEXT);
    expect(parsed(html).body.textContent?.match(/[\p{L}\p{N}]+/gu)).toEqual(TEXT.match(/[\p{L}\p{N}]+/gu));
  });

  it('saves a long text without asking Readability', () => {
    const long = `${paragraph(9)} `.repeat(2500).trim();
    const document = page(wrap(`${paragraphs(4)}<p>${long}</p>`), url);
    const { found } = read(document);
    const start = performance.now();
    const { html } = extractArticle(document, found);
    console.log(`save of ${found.text.length} characters: ${(performance.now() - start).toFixed(0)} ms`);
    expect(html).toContain(long);
    expect(html.length).toBeLessThan(found.text.length + 500);
  });

  it.each([
    ['broken tags', '<p><table><b><p>\ufffd\u0000<li></table></b><h1><form><h1>'],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    ['only a comment', '<!-- x -->'],
  ])('answers %s', (_, html) => {
    const { found } = read(page(html));
    expect(found.reason?.code).toBe('not-an-article.no-prose');
  });

  it('answers a document without elements', () => {
    const document = page('');
    document.documentElement.remove();
    expect(findArticle(document, { url: '' }).reason?.code).toBe('not-an-article.no-prose');
  });
});

/** Puts a property before the DOM's own, as a child of that name does in browsers: the tests' DOM does not copy that,
 * and its selectors lean on the names that are not listed here. */
function hide(node: Node, names: string): void {
  for (const name of names.split(' '))
    Object.defineProperty(node, name, { value: node.ownerDocument ?? node, configurable: true });
}

describe('names that hide the DOM', () => {
  const NAMES =
    'tagName getAttribute hasAttribute closest querySelector querySelectorAll getElementsByTagName textContent outerHTML id remove removeChild';
  const inForm = (inside: string) => {
    const document = page(`<body><form class="page"><h1>${TITLE}</h1>${inside}</form></body>`, url);
    hide(document.forms[0] as HTMLFormElement, NAMES);
    return document;
  };

  it('reads and saves a page that is one form with controls of such names', () => {
    const document = inForm(`<div class="text">${paragraphs(4)}</div>`);
    const { found, meta } = read(document);
    expect(found.text).toBe(TEXT);
    expect(meta.titles[0]).toBe(TITLE);
    expect(extractArticle(document, found).html).toContain(paragraph(4));
  });

  it('reads words that stand in such a form itself', () => {
    const document = inForm([1, 2, 3, 4].map(paragraph).join('<br><br>'));
    const { found } = read(document);
    expect(found.text).toBe(TEXT);
    const { html, original } = extractArticle(document, found);
    expect(original).toMatch(/^<form /);
    expect(parsed(html).body.textContent).toContain(paragraph(4));
  });

  it('reads a document whose own properties are hidden', () => {
    const document = page(wrap(paragraphs(4)), url);
    hide(document, 'body title querySelector querySelectorAll getElementsByTagName implementation baseURI');
    const { found, meta } = read(document);
    expect(found.text).toBe(TEXT);
    expect(meta.url).toBe(url);
    expect(extractArticle(document, found).html).toContain(paragraph(4));
  });
});

describe('markup that would run', () => {
  // The well-known ways around sanitisers: foreign content, comments, templates and raw text that parse anew.
  const ATTACKS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><img src=x onerror=alert(1)></template>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<noembed><img src=x onerror=alert(1)></noembed>',
    '<textarea><img src=x onerror=alert(1)></textarea>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
    '<a href="java\nscript:alert(1)">اضغط</a><a href="&#1;javascript:alert(1)">اضغط</a>',
    '<a href="vbscript:x">اضغط</a><a href="data:text/html,<script>alert(1)</script>">اضغط</a>',
    '<a xlink:href="javascript:alert(1)" href=" javascript:alert(1)">اضغط</a>',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>"><img srcset="x 1x" src="javascript:alert(1)">',
    '<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
    '<link rel="stylesheet" href="https://evil.test/x.css"><style>@import "https://evil.test"</style>',
    '<details open ontoggle=alert(1)><summary>مزيد</summary></details>',
    '<x-app is="x" onclick="alert(1)" style="background:url(https://evil.test)">عنصر</x-app>',
    '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
    '<p id="location" name="cookie" class="modal">نص</p>',
  ];
  const ALLOWED = new Set(
    'A ABBR ADDRESS ARTICLE B BLOCKQUOTE BR DETAILS DIV EM H1 H2 H3 I IMG LI MAIN P SECTION SPAN STRONG SUMMARY UL'.split(
      ' ',
    ),
  );

  it.each(ATTACKS)('keeps out of the view %s', (attack) => {
    const document = page(wrap(`${paragraphs(3)}${attack}${paragraphs(3, 10)}`), url);
    const { found } = read(document);
    const { html } = extractArticle(document, found);
    // As a browser would parse it: a string that looks harmless may not stay so.
    const view = parsed(html).body;
    for (const element of view.querySelectorAll('*')) {
      expect(ALLOWED).toContain(element.tagName);
      for (const { name, value } of element.attributes) {
        expect(['href', 'src', 'alt', 'title', 'dir', 'lang']).toContain(name);
        if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\/(?!evil)/);
      }
    }
    expect(view.textContent).toContain(paragraph(1));
  });

  it('runs nothing and asks for nothing while it reads', async () => {
    const document = page(wrap(`${paragraphs(3)}${ATTACKS.join('')}${paragraphs(3, 10)}`), url);
    const window = document.defaultView as unknown as { alert: () => void };
    let alerts = 0;
    window.alert = () => {
      alerts += 1;
    };
    extractArticle(document, read(document).found);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(alerts).toBe(0);
    window.alert();
    expect(alerts).toBe(1);
  });
});
