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
  /** Days after which a save brings a backup with it, into the downloads; 0 for never. */
  readonly backupDays: BackupDays;
}

export const BACKUP_DAYS = [0, 1, 7, 30] as const;
export type BackupDays = (typeof BACKUP_DAYS)[number];

export const defaultSettings: Settings = {
  version: 1,
  language: 'browser',
  tiers: { core: true, state: false, generic: false },
  dates: true,
  offHosts: [],
  appearance: 'system',
  saveInPrivate: false,
  backupDays: 0,
};
