import type { Tier } from '../core/actors/actor.ts';

/** The reader's choices. `version` counts the shape; `parseSettings` lifts older ones. */
export interface Settings {
  readonly version: 1;
  /** `browser` follows the browser's language. */
  readonly language: 'browser' | 'en' | 'ar' | 'fa';
  readonly tiers: Readonly<Record<Tier, boolean>>;
  readonly dates: boolean;
  /** Hosts on which Siyaq keeps off. */
  readonly offHosts: readonly string[];
  readonly appearance: 'system' | 'light' | 'dark';
  /** Saving in private windows, which otherwise leaves no trace. */
  readonly saveInPrivate: boolean;
}

export const defaultSettings: Settings = {
  version: 1,
  language: 'browser',
  tiers: { core: true, state: false, generic: false },
  dates: true,
  offHosts: [],
  appearance: 'system',
  saveInPrivate: false,
};
