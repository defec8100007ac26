/** Long work with articles, one by one: how far it is, and a way to stop it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Moving {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
