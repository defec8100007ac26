/** Letters, digits, symbols such as emoji, `_` and `-`; `/` parts levels (https://help.obsidian.md/tags). */
const OTHERS = String.raw`[^\p{L}\p{M}\p{N}\p{So}_-]+`;
const AT_ENDS = new RegExp(`^${OTHERS}|${OTHERS}$`, 'gu');
const BETWEEN = new RegExp(OTHERS, 'gu');

function obsidianTag(tag: string): string {
  const levels = tag.split('/').map((level) => level.replace(AT_ENDS, '').replace(BETWEEN, '_'));
  const written = levels.filter((level) => level !== '').join('/');
  // Digits alone are no tag.
  return /^\p{N}+$/u.test(written) ? `_${written}` : written;
}

/**
 * The reader's tags as Obsidian takes them: what it does not allow, blanks first of all, becomes a low line, as in the
 * hashtags of the region.
 */
export const obsidianTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(obsidianTag).filter((tag) => tag !== '')),
];
