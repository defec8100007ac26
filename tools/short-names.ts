/**
 * Properties that never leave the reader and the highlighter, which no minifier may shorten: no page, message, store or
 * rule knows them. Not where one is part of a string, an expression or a path.
 */
export const OWN_NAMES: readonly string[] =
  'addUneven anyway arriveAt astray bodyLike breakLine claim closeCard correct cutTo element folded forgetView highlighter isArticle isOff junk kept linkChars opener pageOff paintMore painter paragraph parent print prose refused runs section setCorrections setSettings spans spansOf titleElement unknownIn'.split(
    ' ',
  );
const ownName = new RegExp(`(?<![-/|'"\`])\\b(?:${OWN_NAMES.join('|')})\\b(?![-/|'"\`])`, 'g');
export const shortNames = {
  name: 'short-names',
  transform: (code: string) => code.replace(ownName, (name) => `$${OWN_NAMES.indexOf(name).toString(36)}`),
};
