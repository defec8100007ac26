import { Transfer } from '../../components/Transfer.tsx';
import { useTransfer } from './use-transfer.ts';
import type { ViewProps } from './view-props.ts';

/** The whole archive as a file, and back. */
export function TransferRoute({ texts, onChange }: ViewProps & { onChange: () => void }) {
  return <Transfer texts={texts} {...useTransfer(onChange)} />;
}
