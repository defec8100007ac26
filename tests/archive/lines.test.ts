import { describe, expect, it } from 'vitest';
import { linesOf } from '../../archive/lines.ts';

const streamOf = (...chunks: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });

async function read(
  stream: ReadableStream<Uint8Array>,
  options: Parameters<typeof linesOf>[1] = {},
): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(stream, options)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('are put together from chunks, without their ends', async () => {
    const letters = new TextEncoder().encode('می\n');
    expect(
      await read(
        streamOf('one\ntw', 'o\r', '\n\n\r\nth', 'ree', '\n', letters.slice(0, 3), letters.slice(3), 'end'),
      ),
    ).toEqual(['one', 'two', 'three', 'می', 'end']);
    expect(await read(streamOf())).toEqual([]);
  });

  it('stop where a stream breaks; what stood before it is given', async () => {
    const broken = streamOf('one\ntw').pipeThrough(
      new TransformStream({ flush: () => Promise.reject(new Error('broken')) }),
    );
    expect(await read(broken)).toEqual(['one', 'tw']);
  });

  it('that are too long are told of, and the next ones are read', async () => {
    const stream = streamOf('12345\n', '1234', '56\n12', '3\n', '123456789');
    expect(await read(stream, { longest: 5 })).toEqual(['12345', null, '123', null]);
  });

  it('take time by their length, not by its square', async () => {
    const chunk = new Uint8Array(1 << 14).fill(0x61);
    let left = 4_000;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const [line] = await read(long);
    expect(line?.length).toBe(4_000 * chunk.length);
  });

  it('can be stopped in the middle of one', async () => {
    const stop = new AbortController();
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        if (chunks === 20) stop.abort(new Error('enough'));
        controller.enqueue(new Uint8Array(10));
      },
    });
    await expect(read(endless, { signal: stop.signal })).rejects.toThrow('enough');
  });

  it('can be stopped where nothing comes', async () => {
    const stop = new AbortController();
    const silent = new ReadableStream<Uint8Array>();
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(read(silent, { signal: stop.signal })).rejects.toThrow('enough');
  });
});
