import { BackupSchedule } from '../../../components/BackupSchedule.tsx';
import { BackupReminder, Transfer, type TransferStep } from '../../../components/Transfer.tsx';
import { nothing } from '../fixtures.ts';
import type { View, Views } from './view.ts';

/** Backups and exports at every step. */

const error = { code: 'archive.full', params: {} };

const transfer =
  (step: TransferStep): View =>
  (texts) => (
    <main class="archive">
      <BackupReminder texts={texts} backup={{ last: null, since: 40, ownAt: null }} link="#/backup" />
      <Transfer
        texts={texts}
        backup={{ last: { madeAt: '2026-11-01T10:00:00.000Z' }, since: 3, ownAt: '2026-11-01T11:00:00.000Z' }}
        step={step}
        first="all"
        query=""
        chosen={2}
        schedule={
          <BackupSchedule
            texts={texts}
            days={7}
            failed={{ at: '2026-11-20T10:00:00.000Z', why: 'no-downloads' }}
            refused={true}
            onDays={nothing}
          />
        }
        onExport={nothing}
        onBackup={nothing}
        onDisown={nothing}
        onRestore={nothing}
        onCancel={nothing}
      />
    </main>
  );

export const TRANSFER: Views = {
  'archive, backup': transfer({ step: 'idle' }),
  'archive, backup in work': transfer({ step: 'working', kind: 'backup', done: 3, total: 10 }),
  'archive, restore in work': transfer({ step: 'working', kind: 'restore', done: 3, total: 0 }),
  'archive, backup made': transfer({
    step: 'made',
    file: 'siyaq-backup-2026-11-25.zip',
    bytes: 12_345_678,
    incomplete: 2,
  }),
  'archive, backup that did not come': transfer({ step: 'disowned' }),
  'archive, restored': transfer({
    step: 'restored',
    report: {
      added: 2,
      merged: 1,
      present: 4,
      incomplete: 1,
      refused: [{ line: 3, problem: 'changed' }],
      cut: true,
      broken: true,
      lost: 2,
      headDamaged: true,
      wanted: 0,
      wantedDamaged: true,
    },
  }),
  'archive, exported': transfer({
    step: 'exported',
    file: 'siyaq-ris.ris',
    bytes: 1_234,
    articles: 3,
    skipped: 2,
  }),
  'archive, nothing exported': transfer({ step: 'exported', file: '', bytes: 0, articles: 0, skipped: 0 }),
  'archive, restore cancelled': transfer({ step: 'cancelled', kind: 'restore', done: 2 }),
  'archive, restore failed': transfer({ step: 'failed', kind: 'restore', error, done: 2 }),
};
