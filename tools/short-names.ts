/**
 * Properties that never leave the reader and the highlighter, which no minifier may shorten: no page, message, store or
 * rule knows them. Not where one is part of a string, an expression or a path.
 */
export const OWN_NAMES: readonly string[] =
  'addUneven after anyway arriveAt astray blank blocks bodyLike box breakLine claim closeCard correct cutTo days element ended first folded forgetView found free gained highlighter isArticle isOff item junk kept last learn linkChars links look marked opener others pageOff painter paintMore paragraph parent print prose refused restore root runs section seen setCorrections setSettings spans spansOf tag titleElement unknownIn'.split(
    ' ',
  );
const ownName = new RegExp(`(?<![-/|'"\`])\\b(?:${OWN_NAMES.join('|')})\\b(?![-/|'"\`])`, 'g');
/** One more letter is enough for each. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
export const shortNames = {
  name: 'short-names',
  transform: (code: string) => code.replace(ownName, (name) => `$${LETTERS[OWN_NAMES.indexOf(name)]}`),
};
