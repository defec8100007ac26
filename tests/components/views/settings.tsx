import { Options } from '../../../components/Options.tsx';
import { nothing } from '../fixtures.ts';
import type { Views } from './view.ts';

/** The settings. */

const tiers = { core: true, state: false, generic: false };

export const SETTINGS: Views = {
  settings: (texts) => (
    <Options
      texts={texts}
      chosen={{
        language: 'browser',
        appearance: 'system',
        tiers,
        dates: true,
        offHosts: ['a.test'],
        saveInPrivate: false,
      }}
      outcome="kept"
      granted={['b.test']}
      entriesLink="entries.html"
      hidden={[
        { actor: 'sudani', name: 'السوداني', page: null },
        { actor: 'baghdad', name: 'Baghdad', page: 'https://outlet.test/1' },
      ]}
      onShow={nothing}
      corrected={[
        { kind: 'sites', of: 'shared.test/persian', about: false },
        { kind: 'pages', of: 'https://outlet.test/1', about: true },
      ]}
      onForget={nothing}
      outletsGranted={false}
      storage={{ used: 1_500_000, quota: 2_000_000_000, persistent: false, declined: true }}
      onChange={nothing}
      onGrantOutlets={nothing}
      onTakeBack={nothing}
      onPersist={nothing}
    />
  ),
};
