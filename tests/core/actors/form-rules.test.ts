import { describe, expect, it } from 'vitest';
import { findActors } from '../../../core/actors/find-actors.ts';
import { FORM_RULES } from '../../../core/actors/form-rules.ts';
import { spellingVariants } from '../../../core/actors/surface-forms.ts';
import { fold, foldPhrase } from '../../../core/text/fold.ts';
import { phraseOf } from '../../../core/text/phrase-trie.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
/** A rule that only lowers the tier, or only vouches, rejects nothing. */
const REJECTING = FORM_RULES.filter((rule) =>
  Object.keys(rule).some((key) => !/^(actors|forms|tier|vouchedBehind|example)$/.test(key)),
);
const PERSIAN = /[پچژگکی]/;

describe('a rule on a form', () => {
  it('is for actors of the lexicon, and for forms that they have', () => {
    for (const rule of FORM_RULES)
      for (const id of rule.actors ?? [])
        expect(lexicon.actorById.has(id), `${id} in “${rule.example}”`).toBe(true);
    const unknown = FORM_RULES.flatMap((rule) => rule.forms ?? []).filter((form) =>
      spellingVariants(form).every((variant) => phraseOf(lexicon.names[0]!.trie, variant) < 0),
    );
    expect(unknown).toEqual([]);
  });

  it.each(REJECTING.filter((rule) => rule.actors))('keeps its actors out of: $example', (rule) => {
    // With the full name given elsewhere, so that nothing but the rule can keep the form out.
    const named = rule.unlessNamed || rule.with || rule.notWith ? [] : (rule.actors ?? []);
    for (const passage of rule.example.split(' · ')) {
      const found = findActors(
        fold(passage),
        {
          language: rule.language ?? (PERSIAN.test(passage) ? 'fa' : 'ar'),
          title: rule.notFrom ? 'العراق' : '',
          published: rule.since === undefined ? '2024-03-01' : '2004-11-08',
          country: rule.notFrom?.[0] ?? 'IQ',
          knownActors: [...named, ...(rule.notWith ?? [])],
        },
        lexicon,
      );
      // By the rule's form: a shorter name inside it may stand.
      const forms = rule.forms?.map(foldPhrase);
      expect(
        found
          .filter(
            (one) => rule.actors?.includes(one.actor) && (forms?.includes(foldPhrase(one.text)) ?? true),
          )
          .map((one) => one.actor),
      ).toEqual([]);
    }
  });
});
