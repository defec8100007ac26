/** Core speaks codes; the interface words them in the reader's language (`locales/<lang>.json`, key `reason.<code>`). */
export type ReasonParam = string | number | boolean | readonly string[];

/** Why something was found, dated, ranked or left out. `params` are values for the wording, never sentences. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, ReasonParam>>;
}
