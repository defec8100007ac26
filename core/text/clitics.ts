/**
 * The little words of Arabic that are written as one with the next: و and, ف so, ب by, ل to, ك as. The article behind
 * them is the stem's business. A folded word that begins with one of these letters may as well own it (وزير, بيان,
 * كتائب), so none is taken off where the bare word is not known; a word that is looked for is looked for with them.
 */
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'] as const;
/** What has to be left of a word. */
const LEAST = 3;
/** Letters that Arabic does not have. */
const NOT_ARABIC = /[پچژگa-z0-9]/;

/** A folded word as it may stand in a text behind a clitic; none for a word that is no Arabic. */
export const withClitics = (word: string): string[] =>
  word.length < LEAST || NOT_ARABIC.test(word) ? [] : CLITICS.map((clitic) => clitic + word);

/** What a folded word is if its first letters are a clitic, longest clitic last. */
export const withoutClitics = (word: string): string[] =>
  NOT_ARABIC.test(word)
    ? []
    : CLITICS.filter((one) => word.startsWith(one) && word.length - one.length >= LEAST).map((one) =>
        word.slice(one.length),
      );
