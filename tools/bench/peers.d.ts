/** What the matcher's benchmark uses of peers that come without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    setNonWordBoundaries(units: readonly string[]): void;
    addKeyword(keyword: string, name: string): boolean;
    extractKeywords(text: string): string[];
  }
}
