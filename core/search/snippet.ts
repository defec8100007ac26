/** A stretch of an article's text in which the words that were looked for stand. */
export interface Snippet {
  /** As printed; `…` at a cut end. */
  readonly text: string;
  /** `[start, end)` in UTF-16 code units of `text`, sorted, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}
