import type { Tier } from '../core/actors/actor.ts';
import { defaultPageSettings } from './page-settings.ts';

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
  ...defaultPageSettings,
  appearance: 'system',
  saveInPrivate: false,
};
