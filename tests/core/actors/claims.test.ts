import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../core/actors/actor.ts';
import { claimsOf, differenceOf } from '../../../core/actors/claims.ts';
import { readLexiconSources } from '../../../tools/lexicon/read-sources.ts';

const { actors } = readLexiconSources({ samples: false });
const source = (supports: readonly string[]) => ({
  url: 'https://example.org/a',
  title: 'A page',
  read: '2026-01-02',
  supports,
});
const actor: Actor = {
  id: 'one',
  type: 'person',
  subtype: 'own',
  tier: 'core',
  names: { en: ['One'], ar: ['واحد أول', 'واحد ثان'], fa: [], prs: [] },
  roles: [
    { title: { en: 'Head', ar: '', fa: 'رئیس' }, from: '2020', to: null },
    { title: { en: 'Deputy', ar: '', fa: '' }, from: '2018', to: '2020' },
  ],
  affiliations: ['iraq'],
  summary: { en: 'Somebody.', ar: '', fa: '' },
  ambiguous: [],
  loaded: [],
  provenance: [source(['names', 'roles[1].from']), source(['summary.en'])],
};

describe('what an entry says', () => {
  it('is told piece by piece, each with what bears it out', () => {
    const told = claimsOf(actor).map(({ field, text, sources }) => `${field} ${text} ${sources.length}`);
    expect(told).toEqual([
      'type person 0',
      'subtype own 0',
      'tier core 0',
      'names.en One 1',
      'names.ar واحد أول 1',
      'names.ar واحد ثان 1',
      'summary Somebody. 1',
      'roles Head (2020 – ) 0',
      'roles رئیس (2020 – ) 0',
      'roles Deputy (2018 – 2020) 1',
      'affiliations iraq 0',
    ]);
  });

  it('keeps a form and what else it means from turning one another', () => {
    const ambiguous = [
      { form: 'الحكومة', alsoMeans: 'any government', lang: 'ar', policy: 'needs-context' },
    ] as const;
    const told = claimsOf({ ...actor, ambiguous } as Actor).find(({ field }) => field === 'ambiguous');
    expect(told?.text).toBe('\u2068الحكومة\u2069: any government');
  });

  it('changes where only the use of a form does', () => {
    const used = (match: boolean, policy: 'needs-context' | 'backref-only'): Actor => ({
      ...actor,
      ambiguous: [{ form: 'الحكومة', alsoMeans: 'any', lang: 'ar', policy }],
      loaded: [{ term: 'الأمر الواقع', langs: ['ar'], gloss: { en: 'Head', ar: '', fa: '' }, match }],
    });
    const { added, removed } = differenceOf(used(true, 'needs-context'), used(false, 'backref-only'));
    expect(added.map(({ uses }) => uses)).toEqual([
      ['ar', 'backref-only'],
      ['ar', 'gloss-only'],
    ]);
    expect(removed.map(({ uses }) => uses)).toEqual([['ar', 'needs-context'], ['ar']]);
  });

  it('changes by what is new and what is gone, and by nothing else', () => {
    const after: Actor = {
      ...actor,
      names: { ...actor.names, ar: ['واحد ثان', 'واحد ثالث'] },
      roles: actor.roles.toReversed(),
    };
    const { added, removed } = differenceOf(actor, after);
    expect(added.map(({ text }) => text)).toEqual(['واحد ثالث']);
    expect(removed.map(({ text }) => text)).toEqual(['واحد أول']);
    expect(differenceOf(null, after).added).toEqual(claimsOf(after));
  });

  it('does not change from an entry to itself, whichever it is', () => {
    for (const one of actors)
      expect(differenceOf(one, structuredClone(one)), one.id).toEqual({ added: [], removed: [] });
  });
});
