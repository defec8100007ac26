import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../core/actors/actor.ts';
import { describeActor } from '../../../core/actors/describe-actor.ts';
import { findActors } from '../../../core/actors/find-actors.ts';
import type { Lexicon } from '../../../core/actors/lexicon.ts';
import { lookUpActors } from '../../../core/actors/look-up-actors.ts';
import { withOwnActors } from '../../../core/actors/with-own.ts';
import { fold } from '../../../core/text/fold.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const entry = (actor: Partial<Actor> & Pick<Actor, 'id' | 'names'>): Actor => ({
  type: 'person',
  subtype: 'own',
  tier: 'core',
  roles: [],
  affiliations: [],
  summary: { en: 'Made for a test.', ar: '', fa: '' },
  ambiguous: [],
  loaded: [],
  provenance: 'unsourced',
  ...actor,
});
const own = (actor: Actor, pack: string | null = null) => ({ actor, pack });
const found = (text: string, known: Lexicon, language: 'ar' | 'fa' = 'ar'): string[] =>
  findActors(
    fold(text),
    { language, title: '', published: '2024-01-27', country: 'IQ', knownActors: [] },
    known,
  ).map(({ actor, text: form }) => `${actor}: ${form}`);

const colonel = entry({
  id: 'colonel-of-a-test',
  names: { en: ['Colonel of a Test'], ar: ['زياد حمدون التجريبي'], fa: ['زیاد حمدون تجریبی'], prs: [] },
});

describe('a lexicon with entries of the reader’s own', () => {
  it('finds them beside Siyaq’s, by the same rules', () => {
    const text = 'التقى محمد شياع السوداني بزياد حمدون التجريبي في بغداد، وقال التجريبي إن اللقاء انتهى.';
    expect(found(text, lexicon)).toEqual(['mohammed-shia-al-sudani: محمد شياع السوداني', 'baghdad: بغداد']);
    expect(found(text, withOwnActors(lexicon, [own(colonel)]))).toEqual([
      'mohammed-shia-al-sudani: محمد شياع السوداني',
      'colonel-of-a-test: زياد حمدون التجريبي',
      'baghdad: بغداد',
      'colonel-of-a-test: التجريبي',
    ]);
  });

  it('lets the longer name win, whosever it is', () => {
    const guard = entry({
      id: 'baghdad-guard-of-a-test',
      type: 'organisation',
      names: { en: ['Baghdad Guard'], ar: ['حرس بغداد التجريبي'], fa: [], prs: [] },
    });
    expect(found('انتشر حرس بغداد التجريبي في بغداد.', withOwnActors(lexicon, [own(guard)]))).toEqual([
      'baghdad-guard-of-a-test: حرس بغداد التجريبي',
      'baghdad: بغداد',
    ]);
  });

  it('takes one of an id that Siyaq has in its place, with its names and no others', () => {
    const edited = entry({
      ...lexicon.actorById.get('qasem-soleimani')!,
      id: 'qasem-soleimani',
      names: { en: ['Q. S.'], ar: ['القائد التجريبي الفلاني'], fa: [], prs: [] },
      ambiguous: [],
    });
    const mine = withOwnActors(lexicon, [own(edited, 'A desk')]);
    const text = 'ذكرى مقتل قاسم سليماني والقائد التجريبي الفلاني.';
    expect(found(text, lexicon)).toEqual(['qasem-soleimani: قاسم سليماني']);
    expect(found(text, mine)).toEqual(['qasem-soleimani: القائد التجريبي الفلاني']);
    const card = describeActor(mine, 'qasem-soleimani', null, null);
    expect(card?.name.en).toBe('Q. S.');
    expect(card?.own).toEqual({ pack: 'A desk' });
    expect(describeActor(lexicon, 'qasem-soleimani', null, null)).not.toHaveProperty('own');
  });

  it('offers the choice where a name of theirs is another’s as well', () => {
    const namesake = entry({
      id: 'namesake-of-a-test',
      names: { en: ['A namesake'], ar: ['محمد شياع السوداني'], fa: [], prs: [] },
    });
    const mine = withOwnActors(lexicon, [own(namesake)]);
    const [mention] = findActors(
      fold('قال محمد شياع السوداني.'),
      { language: 'ar', title: '', published: '2024-01-27', country: 'IQ', knownActors: [] },
      mine,
    );
    expect([mention?.actor, ...(mention?.alternatives ?? [])].sort()).toEqual([
      'mohammed-shia-al-sudani',
      'namesake-of-a-test',
    ]);
    expect(mention?.certainty).toBe(0.5);
  });

  it('is looked up, told apart by its version, and leaves Siyaq’s own as it was', () => {
    const mine = withOwnActors(lexicon, [own(colonel)]);
    expect(lookUpActors('colonel test', mine, 3)[0]?.id).toBe('colonel-of-a-test');
    expect(lookUpActors('colonel test', lexicon, 3).map(({ id }) => id)).not.toContain('colonel-of-a-test');
    expect(mine.version).not.toBe(lexicon.version);
    expect(withOwnActors(lexicon, [own(colonel)]).version).toBe(mine.version);
    expect(withOwnActors(lexicon, [])).toBe(lexicon);
  });
});
