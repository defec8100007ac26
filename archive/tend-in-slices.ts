import type { Archive } from './archive.ts';

const SLICE_MS = 200;
const MOST_SLICES = 20;

/**
 * Brings the index into shape, slice by slice: in between saves get through. What is left when it is ended, or after so many
 * slices, the next one goes on with; an index that is made anew is made to its end. Never rejects, for the articles are safe: whoever asks a damaged index makes it anew.
 */
export async function tendInSlices(archive: Pick<Archive, 'tendIndex'>, signal?: AbortSignal): Promise<void> {
  try {
    for (let slice = 0; slice < MOST_SLICES && !signal?.aborted; ) {
      const { done, rebuilding } = await archive.tendIndex({ sliceMs: SLICE_MS });
      if (done) return;
      if (!rebuilding) slice += 1;
    }
  } catch (error) {
    console.error(error);
  }
}
