import type { ReadLanguage } from '../text/language.ts';
import type { Tier } from './actor.ts';

/**
 * What the neighbours of a form decide, for the forms that mean other things too. Words are in ordinary spelling and
 * compared folded; `*` stands for any letters, `_` for the space between two words. Each rule has the passage that made it necessary.
 */
export interface FormRule {
  /** Ids of the actors it is for; all that the form may name where absent. */
  readonly actors?: readonly string[];
  /** The forms it is for, ordinary spelling; all forms of `actors` where absent. */
  readonly forms?: readonly string[];
  /** The language of the texts it is for; all where absent. */
  readonly language?: ReadLanguage;
  /** Not directly behind, or before, one of these words. */
  readonly notBehind?: string;
  readonly notBefore?: string;
  /** Only directly behind one of these words. */
  readonly onlyBehind?: string;
  /** Directly behind one of these, in an article set in Iraq, a single word needs no other evidence. */
  readonly vouchedBehind?: string;
  /** The rule is lifted once the article names the actor in full. */
  readonly unlessNamed?: true;
  /** Not in an article of before this ISO day: the name, or the thing, did not exist. */
  readonly since?: string;
  /** Not in an article of after this ISO day: by then the form means something else. */
  readonly until?: string;
  /** Not without any of these actors in the article or its title. */
  readonly with?: readonly string[];
  /** … unless the article is set in Iraq, where nobody writes the country's name. */
  readonly orInIraq?: true;
  /** Not in an article that names any of these in full, for then the form is theirs as likely. */
  readonly notWith?: readonly string[];
  /** Only in an article that is set in Iraq. */
  readonly inIraq?: true;
  /** Not where one of these stems stands near and Iraq does not; folded by the rule's reader, `|` between them. */
  readonly notNear?: string;
  /** Only where one of these stems stands near; folded by the rule's reader. */
  readonly onlyNear?: string;
  /** Not in an outlet of these countries (ISO 3166-1), where the form means another. */
  readonly notFrom?: readonly string[];
  /** Directly behind a word with the article it is an adjective of that word, unless that is one of these. */
  readonly adjectiveUnlessBehind?: string;
  /** Never by a clitic: `بحماس` is "with zeal". */
  readonly noClitic?: true;
  readonly tier?: Tier;
  readonly example: string;
}
