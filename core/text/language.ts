/** BCP 47 tag of a language that Siyaq reads. `prs` is Dari, `fa` the Persian of Iran. */
export type ReadLanguage = 'ar' | 'fa' | 'prs';
