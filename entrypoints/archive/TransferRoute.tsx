import { Transfer } from '../../components/Transfer.tsx';
import { useTransfer } from './use-transfer.ts';
import type { ViewProps } from './view-props.ts';

/** The whole archive as a file, and back; and what other programs read. */
export function TransferRoute(
  props: ViewProps & {
    query: string;
    /** The articles chosen in the list; `wanted`: they are what the reader came for. */
    chosen: readonly string[];
    wanted: boolean;
    onChange: () => void;
  },
) {
  const { texts, words, query, chosen, onChange } = props;
  const first = query !== '' ? 'found' : props.wanted && chosen.length > 0 ? 'chosen' : 'all';
  return (
    <Transfer
      key={`${first} ${query}`}
      texts={texts}
      first={first}
      query={query}
      chosen={chosen.length}
      {...useTransfer(words.lexicon, texts.language, chosen, onChange)}
    />
  );
}
