// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { EntryForm } from '../../components/own/EntryForm.tsx';
import type { EntryProblem } from '../../components/own/problem-place.ts';
import { problemPlace } from '../../components/own/problem-place.ts';
import { draftOf, type EntryDraft } from '../../core/actors/entry-draft.ts';
import { blankActor } from '../../settings/own-actors/own-actors.ts';
import { doing, mount, one, textsIn, typeInto } from './mount.ts';

const texts = textsIn('en');
const BLANK = draftOf(blankActor, 'en');
const form = (problems: readonly EntryProblem[] = [], draft: EntryDraft = BLANK) => {
  const acts = { onSave: vi.fn(), onCancel: vi.fn() };
  mount(
    <EntryForm {...{ texts, draft, problems, ...acts }} title="New entry" actors={[]} today="2026-01-02" />,
    texts,
  );
  return acts;
};

describe('the form of an entry', () => {
  it('marks the fields in which something is wrong, says so there, and goes to the first', () => {
    form();
    form([
      { code: 'no-form', field: '' },
      { code: 'empty', field: 'summary' },
    ]);
    const summary = one<HTMLTextAreaElement>('[name=summary]');
    expect(document.activeElement).toBe(one('[name="names.ar"]'));
    expect(summary.getAttribute('aria-invalid')).toBe('true');
    const described = summary.getAttribute('aria-describedby')!.split(' ')[0]!;
    expect(document.getElementById(described)?.textContent).toBe('This must not be empty.');
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(2);
    const told = [...document.querySelectorAll<HTMLElement>('[role=alert] li')].map(
      (item) => item.textContent,
    );
    expect(told).toEqual([
      'At least one name in Arabic, Persian or Dari is needed, to be found by.',
      'One neutral sentence: this must not be empty.',
    ]);
    doing(() => document.querySelectorAll<HTMLElement>('[role=alert] button')[1]!.click());
    expect(document.activeElement).toBe(summary);
  });

  it('finds the row of the form, of which empty ones were left out', () => {
    const roles = [
      { title: '', from: '', to: '' },
      { title: 'Head', from: 'x', to: '' },
    ];
    const draft = { ...BLANK, roles };
    expect(problemPlace({ code: 'moment', field: 'roles[0].from' }, draft)).toBe('role.from[1]');
    expect(problemPlace({ code: 'ends-before', field: 'roles[0]' }, draft)).toBe('role.to[1]');
    expect(problemPlace({ code: 'letters-ar', field: 'names.ar[2]' }, draft)).toBe('names.ar');
    expect(problemPlace({ code: 'address', field: 'provenance[3].url' }, draft)).toBe('source.url[3]');
    expect(problemPlace({ code: 'id', field: 'id' }, draft)).toBeNull();
    form([{ code: 'moment', field: 'roles[0].from' }], draft);
    expect(one('[aria-invalid]')).toBe(document.querySelectorAll('[name="role.from"]')[1]);
  });

  it('is left at once where nothing was typed, and asks before it throws away what was', () => {
    const { onCancel } = form();
    doing(() => one('[data-act=cancel]').click());
    expect(onCancel).toHaveBeenCalledOnce();
    typeInto(one<HTMLTextAreaElement>('[name=summary]'), 'A long work');
    one('[data-act=cancel]').focus();
    doing(() => one('[data-act=cancel]').click());
    expect(onCancel).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(one('[data-act=stay]'));
    doing(() => one('[data-act=stay]').click());
    expect(one<HTMLTextAreaElement>('[name=summary]').value).toBe('A long work');
    doing(() => one('[data-act=cancel]').click());
    doing(() => one('[data-act=leave]').click());
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});
