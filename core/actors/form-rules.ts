import type { FormRule } from './form-rule.ts';
import { RULES_OF_BODIES } from './rules-of-bodies.ts';
import { RULES_OF_PEOPLE } from './rules-of-people.ts';
import { RULES_OF_PLACES } from './rules-of-places.ts';

/** All rules for forms that mean other things too. Which comes first does not matter: each that a form has must hold. */
export const FORM_RULES: readonly FormRule[] = [...RULES_OF_PEOPLE, ...RULES_OF_BODIES, ...RULES_OF_PLACES];
