import type { Reason } from '../core/reason.ts';

/** Something that is asked for when a view opens: not there yet, there, or why it cannot be had. */
export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Reason };

export const LOADING = { state: 'loading' } as const;
