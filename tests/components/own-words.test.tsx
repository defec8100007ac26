// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../archive/export-file.ts';
import { Citation } from '../../components/Citation.tsx';
import { ExportForm, FORMATS } from '../../components/ExportForm.tsx';
import { type Keeping, OwnWordsForm } from '../../components/OwnWordsForm.tsx';
import { OWN_LIMITS } from '../../core/articles/own-words.ts';
import { doing, mount, one, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');
const WORDS = { tags: ['one', 'پیگیری'], note: 'Ask.', gloss: 'A title' };

describe('the form for own words', () => {
  const form = (keeping: Keeping = { state: 'idle' }) => {
    const acts = { onChange: vi.fn(), onRetry: vi.fn() };
    mount(<OwnWordsForm texts={texts} words={WORDS} keeping={keeping} {...acts} />, texts);
    const [tags, gloss] = document.querySelectorAll('input');
    return { ...acts, tags: tags!, gloss: gloss!, note: one<HTMLTextAreaElement>('textarea') };
  };

  it('shows what is there, with a label on each field', () => {
    const { tags, gloss, note } = form();
    expect([tags.value, gloss.value, note.value]).toEqual(['one, پیگیری', 'A title', 'Ask.']);
    expect([tags, gloss, note].map((field) => field.labels?.[0]?.textContent)).toEqual([
      'Tags',
      'Title, translated',
      'Note',
    ]);
  });

  it('tells what changed and nothing else; commas of both scripts part tags', () => {
    const { tags, gloss, onChange } = form();
    typeInto(tags, 'one, two ،سه,, ');
    expect(onChange).toHaveBeenLastCalledWith({ tags: ['one', 'two', 'سه'] });
    typeInto(gloss, 'Another');
    expect(onChange).toHaveBeenLastCalledWith({ gloss: 'Another' });
    // What is typed stays as it is typed, also a comma that ends it.
    expect(tags.value).toBe('one, two ،سه,, ');
  });

  it('takes up what changed elsewhere in the fields that are not being typed in', () => {
    const { tags, gloss, note } = form();
    typeInto(note, 'Ask again,');
    const acts = { onChange: vi.fn(), onRetry: vi.fn() };
    const elsewhere = { tags: ['three'], note: 'Another note', gloss: 'Another title' };
    const again = () =>
      mount(<OwnWordsForm texts={texts} words={elsewhere} keeping={{ state: 'idle' }} {...acts} />, texts);
    again();
    expect([tags.value, gloss.value, note.value]).toEqual(['three', 'Another title', 'Ask again,']);
    doing(() => note.dispatchEvent(new FocusEvent('blur')));
    expect(note.value).toBe('Another note');
  });

  it('lets nobody type more than is kept, and says where tags are cut', () => {
    const { tags, gloss, note } = form();
    expect([gloss.maxLength, note.maxLength]).toEqual([OWN_LIMITS.gloss, OWN_LIMITS.note]);
    typeInto(tags, 'x'.repeat(OWN_LIMITS.tag));
    expect(document.querySelector('[role="alert"]')).toBeNull();
    for (const cut of [
      'x'.repeat(OWN_LIMITS.tag + 1),
      Array.from({ length: 51 }, (_, at) => `t${at}`).join(','),
    ]) {
      typeInto(tags, cut);
      expect(one('[role="alert"]').textContent).toBe(
        'Beyond 50 tags none is added; those that are there stay. Of each, no more than 80 letters are kept.',
      );
    }
  });

  it('says whether it is kept, and lets one try again', () => {
    form({ state: 'kept' });
    expect(one('[role="status"]').textContent).toBe('Kept.');
    const { onRetry } = form({ state: 'failed', error: { code: 'archive.full', params: {} } });
    expect(one('[role="alert"]').textContent).toContain('That could not be kept.');
    doing(() => one('[role="alert"] button').click());
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('the citation', () => {
  it('is seen before it is copied, and can be selected where copying fails', () => {
    const onCopy = vi.fn();
    const line = '«عنوان» (ʻUnwān)';
    mount(<Citation texts={texts} citation={line} copied="failed" onCopy={onCopy} />, texts);
    expect(one('[data-cited]').textContent).toBe(line);
    expect(one('[role="status"]').textContent).toContain('Select the line above');
    doing(() => one('[data-act="copy"]').click());
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it.each(['en', 'fa'] as const)(
    'runs as the interface does, whatever its first word is (%s)',
    (language) => {
      const there = textsIn(language);
      const cited = { citation: '\u2068وكالة الراوي\u2069. \u2068A title\u2069', copied: 'no' as const };
      mount(<Citation texts={there} {...cited} onCopy={() => {}} />, there);
      expect(one('[data-cited]').closest('[dir]')?.getAttribute('dir')).toBe(there.direction);
    },
  );
});

describe('the form for exports', () => {
  const form = (query = '', chosen = 0) => {
    const onExport = vi.fn();
    const first = query ? 'found' : chosen ? 'chosen' : 'all';
    mount(
      <ExportForm
        texts={texts}
        first={first}
        query={query}
        chosen={chosen}
        busy={false}
        onExport={onExport}
      />,
      texts,
    );
    const submit = () => doing(() => one<HTMLFormElement>('form').requestSubmit());
    return { onExport, submit, search: one<HTMLInputElement>('input[type="search"]') };
  };

  it('offers every format that the archive writes', () => {
    form();
    const offered = [...document.querySelectorAll('option')].map(({ value }) => value);
    expect(offered.toSorted()).toEqual([...EXPORT_FORMATS].toSorted());
    expect(FORMATS).toHaveLength(EXPORT_FORMATS.length);
  });

  it('exports all, in the format chosen', () => {
    const { onExport, submit } = form();
    expect(document.querySelector('[value=chosen]')).toBeNull();
    doing(() => {
      const select = one<HTMLSelectElement>('select');
      select.value = 'bibtex';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    submit();
    expect(onExport).toHaveBeenCalledWith({ format: 'bibtex', which: 'all', query: '' });
  });

  it('says of a web archive that images are absent, and of no other format', () => {
    form();
    const choose = (format: string) =>
      doing(() => {
        const select = one<HTMLSelectElement>('select');
        select.value = format;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    choose('wacz');
    const about = one('select').getAttribute('aria-describedby');
    expect(document.getElementById(about!)?.textContent).toContain('Images were never saved');
    choose('csv');
    expect(document.querySelector('form p')).toBeNull();
    expect(one('select').hasAttribute('aria-describedby')).toBe(false);
  });

  it('exports what a search finds: the one that the reader comes from, or another one', () => {
    const { onExport, submit, search } = form('actor:sudani');
    expect(search.value).toBe('actor:sudani');
    submit();
    expect(onExport).toHaveBeenLastCalledWith({
      format: 'ris',
      which: 'found',
      query: 'actor:sudani',
    });
    typeInto(search, ' tag:done ');
    submit();
    expect(onExport).toHaveBeenLastCalledWith({ format: 'ris', which: 'found', query: 'tag:done' });
  });

  it('exports the chosen articles, where there are some', () => {
    const { onExport, submit } = form('', 3);
    expect(document.body.textContent).toContain('The 3 chosen articles');
    submit();
    expect(onExport).toHaveBeenCalledWith({ format: 'ris', which: 'chosen', query: '' });
  });

  it('does not take an empty search for all', () => {
    const { onExport, submit, search } = form();
    typeInto(search, 'x');
    typeInto(search, '');
    submit();
    expect(onExport).not.toHaveBeenCalled();
    expect(search.validity.valueMissing).toBe(true);
  });
});
