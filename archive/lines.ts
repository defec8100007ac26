/** The longest line that is read, in UTF-16 code units: far more than one article, and a text that engines can still hold. */
const LONGEST = 1 << 28;

/**
 * The lines of a stream of UTF-8, without their ends (`\n` or `\r\n`); empty ones are left out. Null stands for a line that is
 * longer than `longest`. What a broken stream gave before it broke is given; then it ends. Rejects with the signal's reason.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  {
    signal,
    longest = LONGEST,
  }: { readonly signal?: AbortSignal | undefined; readonly longest?: number } = {},
): AsyncGenerator<string | null> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  // Of the line that is under way: joined once, when its end is there.
  let parts: string[] = [];
  let length = 0;
  const grow = (text: string): void => {
    length += text.length;
    if (length <= longest) parts.push(text);
    else parts = [];
  };
  const take = (): string | null => {
    const line = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  // What never comes is not waited for, either.
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }) as const);
      if (done) break;
      const text = decoder.decode(value, { stream: true });
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        grow(text.slice(from, end));
        const line = take();
        if (line !== '') yield line;
        from = end + 1;
      }
      grow(text.slice(from));
    }
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
  const rest = take();
  if (rest !== '') yield rest;
}
