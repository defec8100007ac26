import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOf, draftOf } from '../../../core/actors/entry-draft.ts';
import type { OwnActor } from '../../../core/actors/with-own.ts';
import {
  blankActor,
  freeId,
  noOwnActors,
  type OwnActors,
  parseOwnActors,
  putOwn,
  removeOwn,
} from '../../../settings/own-actors/own-actors.ts';
import { readLexiconSources } from '../../../tools/lexicon/read-sources.ts';

const { actors } = readLexiconSources({ samples: false });
const entries: OwnActor[] = actors
  .slice(0, 12)
  .map((actor, at) => ({ actor, pack: at % 2 ? 'A desk' : null }));
const put = fc.subarray(entries).map((some) => putOwn(noOwnActors, some));

describe('a reader’s own entries', () => {
  it('are those that were put and not removed, sorted, each once', () => {
    fc.assert(
      fc.property(put, fc.constantFrom(...entries), (own, one) => {
        const ids = (all: OwnActors): string[] => all.entries.map(({ actor }) => actor.id);
        const more = putOwn(own, [one, one]);
        expect(ids(more)).toEqual([...new Set([...ids(own), one.actor.id])].sort());
        expect(ids(removeOwn(more, one.actor.id))).toEqual(ids(own).filter((id) => id !== one.actor.id));
      }),
    );
  });

  it('are what was stored, and what is damaged costs only itself and is kept', () => {
    fc.assert(
      fc.property(put, (own) => {
        expect(parseOwnActors(structuredClone(own))).toEqual(own);
      }),
    );
    const damaged = { actor: { ...entries[0]!.actor, names: null }, pack: null };
    const own = parseOwnActors({ version: 1, entries: [damaged, entries[1], 7] });
    expect(own).toEqual({ version: 1, entries: [entries[1]], damaged: [damaged, 7] });
    // Whatever is done to the others, and once it can be read again.
    const changed = removeOwn(putOwn(own, [entries[2]!]), entries[1]!.actor.id);
    expect(parseOwnActors(structuredClone(changed))).toEqual(changed);
    expect(changed.damaged).toEqual([damaged, 7]);
    expect(parseOwnActors({ ...changed, damaged: [entries[0]] }).entries).toHaveLength(2);
    for (const junk of [undefined, null, 'x', { entries: 'x' }])
      expect(parseOwnActors(junk)).toEqual(noOwnActors);
  });

  it.each([
    ['Akram al-Kaabi', 'akram-al-kaabi'],
    ['Ḥarakat al-Nujabāʾ', 'harakat-al-nujaba'],
    ['حمدون', 'own'],
    ['taken', 'taken-2'],
  ])('get an id of their name: %s', (name, id) => {
    expect(freeId(name, (one) => one === 'taken')).toBe(id);
  });
});

describe('an entry in a form', () => {
  it.each(['en', 'ar', 'fa'] as const)('comes out of it as it went in, in %s', (language) => {
    for (const actor of actors) {
      const out = actorOf(draftOf(actor, language), actor, language);
      // Forms and wordings of several languages that read the same stand together in a form.
      const sorted = (one: typeof actor) => ({
        ...one,
        ambiguous: one.ambiguous.map((form) => JSON.stringify(form)).sort(),
        loaded: one.loaded.map((term) => JSON.stringify(term)).sort(),
      });
      expect(sorted(out), actor.id).toEqual(sorted(actor));
    }
  });

  it('drops a wording in the languages in which it was not changed', () => {
    const [actor] = actors;
    const draft = { ...draftOf(actor!, 'fa'), summary: 'جملهٔ تازه.' };
    expect(actorOf(draft, actor!, 'fa').summary).toEqual({ en: '', ar: '', fa: 'جملهٔ تازه.' });
  });

  it('takes lines and rows apart', () => {
    const blank = draftOf(blankActor, 'en');
    const made = actorOf(
      {
        ...blank,
        names: { en: ' Test Guard \n\n', ar: 'حرس\nحرس التجربة', fa: 'حرس', prs: '' },
        roles: [
          { title: 'Head', from: '2020-01', to: ' ' },
          { title: '', from: '', to: '' },
        ],
        ambiguous: 'حرس = guard, the word',
        loaded: 'الحرس المأجور = the guard\nنگهبانان = the guard',
        sources: [
          {
            url: ' https://example.org ',
            title: 'A page',
            read: '2026-01-02',
            supports: ['summary', 'roles[4]', 'names.fa[0]'],
          },
          { url: '', title: '', read: '2026-01-02', supports: [] },
        ],
      },
      { ...blankActor, id: 'test-guard' },
      'en',
    );
    expect(made).toMatchObject({
      id: 'test-guard',
      names: { en: ['Test Guard'], ar: ['حرس', 'حرس التجربة'], fa: ['حرس'], prs: [] },
      roles: [{ title: { en: 'Head', ar: '', fa: '' }, from: '2020-01', to: null }],
      ambiguous: [
        { form: 'حرس', lang: 'ar', alsoMeans: 'guard, the word', policy: 'needs-context' },
        { form: 'حرس', lang: 'fa', alsoMeans: 'guard, the word', policy: 'needs-context' },
      ],
      loaded: [
        { term: 'الحرس المأجور', langs: ['ar', 'fa', 'prs'], match: true },
        { term: 'نگهبانان', langs: ['fa', 'prs'] },
      ],
      provenance: [{ url: 'https://example.org', supports: ['summary', 'names.fa[0]'] }],
    });
  });
});
