import { Transfer } from '../../components/Transfer.tsx';
import { useTransfer } from './use-transfer.ts';
import type { ViewProps } from './view-props.ts';

/** The whole archive as a file, and back; and what other programs read. */
export function TransferRoute(props: ViewProps & { query: string; onChange: () => void }) {
  const { texts, words, query, onChange } = props;
  return (
    <Transfer
      key={query}
      texts={texts}
      query={query}
      {...useTransfer(words.lexicon, texts.language, onChange)}
    />
  );
}
