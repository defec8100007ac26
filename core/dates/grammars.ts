import { ARABIC } from './arabic.ts';
import { DARI } from './dari.ts';
import { PERSIAN } from './persian.ts';
import type { Grammar } from './rule.ts';

/** The rules of each language in which dates are read, by its BCP 47 tag. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = { ar: ARABIC, fa: PERSIAN, prs: DARI };
