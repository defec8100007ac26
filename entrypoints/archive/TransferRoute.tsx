import { useEffect } from 'preact/hooks';
import { BackupSchedule } from '../../components/BackupSchedule.tsx';
import { Transfer } from '../../components/Transfer.tsx';
import { useSchedule } from './use-schedule.ts';
import type { TransferWork } from './use-transfer.ts';
import type { ViewProps } from './view-props.ts';

/** The whole archive as a file, and back; and what other programs read. */
export function TransferRoute(
  props: ViewProps & {
    transfer: TransferWork;
    query: string;
    /** The articles chosen in the list; `wanted`: they are what the reader came for. */
    chosen: readonly string[];
    wanted: boolean;
  },
) {
  const { texts, transfer, query, chosen } = props;
  const schedule = useSchedule();
  const { refresh, ...work } = transfer;
  useEffect(refresh, []);
  const first = query !== '' ? 'found' : props.wanted && chosen.length > 0 ? 'chosen' : 'all';
  return (
    <Transfer
      key={`${first} ${query}`}
      texts={texts}
      first={first}
      query={query}
      chosen={chosen.length}
      schedule={<BackupSchedule texts={texts} {...schedule} />}
      {...work}
    />
  );
}
