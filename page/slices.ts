/**
 * Work on the page's thread in slices, so that no page waits for it: written as a generator that yields where it may be
 * broken off, and driven to its end at once or with rests.
 */
export type Steps<T> = Generator<void, T, void>;

/** How long the page may wait, in ms; a frame of 60 in a second has 16. */
const SLICE_MS = 8;

/** To the end, without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lets the page's own tasks go first. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds of the page's thread that slices have taken so far. */
export let spent = 0;

/** To the end, a slice at a time; what fits into one slice is done before this returns. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
    spent += performance.now() - start;
    if (step.done) return step.value;
    await rest();
  }
}
