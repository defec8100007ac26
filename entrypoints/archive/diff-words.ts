import { diffArrays } from 'diff';
import type { Piece } from '../../components/VersionDiff.tsx';

/** The differences of two texts, word by word, as printed. Paragraphs first: most of an article stays as it was. */

/** So long two texts are compared, for it is done while the page waits; what is left then is shown as gone and new. */
const TIMEOUT_MS = 400;

const WORDS = /\s+|[\p{L}\p{N}\p{M}\u200c\u200d\u0640]+|[^\s\p{L}\p{N}\p{M}\u200c\u200d\u0640]/gu;

type Kind = Piece['kind'];
interface Part {
  readonly kind: Kind;
  readonly parts: readonly string[];
}

function partsOf(before: readonly string[], after: readonly string[], until: number): Part[] {
  const timeout = until - performance.now();
  const found = timeout > 0 ? diffArrays([...before], [...after], { timeout }) : null;
  if (!found)
    return [
      { kind: 'gone', parts: before },
      { kind: 'new', parts: after },
    ];
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    parts: value,
  }));
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** Neighbours of one kind become one; in a row of changes what is gone stands before what is new. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  let row: Record<'gone' | 'new', string> = { gone: '', new: '' };
  const close = (): void => {
    for (const kind of ['gone', 'new'] as const) if (row[kind]) done.push({ kind, text: row[kind] });
    row = { gone: '', new: '' };
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind !== 'same') {
      row[kind] += text;
      continue;
    }
    close();
    const last = done.at(-1);
    if (last?.kind === 'same') done[done.length - 1] = { kind, text: last.text + text };
    else done.push({ kind, text });
  }
  close();
  return done;
}

/** The `same` and `gone` pieces in a row are `before`, the `same` and `new` ones `after`, to the letter. */
export function diffWords(before: string, after: string): Piece[] {
  const paragraphs = (text: string): string[] => text.split(/(?<=\n)/);
  const until = performance.now() + TIMEOUT_MS;
  const rough = partsOf(paragraphs(before), paragraphs(after), until);
  const pieces: Piece[] = [];
  for (let at = 0; at < rough.length; at += 1) {
    const { kind, parts } = rough[at]!;
    const next = rough[at + 1];
    const swapped = kind !== 'same' && next && next.kind !== 'same' && next.kind !== kind;
    if (!swapped) {
      pieces.push({ kind, text: parts.join('') });
      continue;
    }
    const [gone, fresh] = kind === 'gone' ? [parts, next.parts] : [next.parts, parts];
    for (const part of partsOf(wordsOf(gone.join('')), wordsOf(fresh.join('')), until))
      pieces.push({ kind: part.kind, text: part.parts.join('') });
    at += 1;
  }
  return joined(pieces);
}
