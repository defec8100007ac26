/** BCP 47 tag of a language that Siyaq reads. `prs` is Dari, `fa` the Persian of Iran. */
export type ReadLanguage = 'ar' | 'fa' | 'prs';

const READ: ReadonlySet<string> = new Set(['ar', 'fa', 'prs'] satisfies ReadLanguage[]);

export const isRead = (language: string | null): language is ReadLanguage =>
  language !== null && READ.has(language);

const RIGHT_TO_LEFT = /^(?:ar|fa|prs|ur|ps|ckb|sd|ug|azb|he)\b/;

/** The direction of a language by its BCP 47 tag; from the left where it is not known. */
export const directionOf = (language: string | null): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language ?? '') ? 'rtl' : 'ltr';
