/**
 * How long an answer is waited for where nothing else is said, in ms: long, for a small machine may be busy. Who waits for what
 * must not come says how long.
 */
export const PATIENCE = 30_000;

/** Asks again until the answer is truthy. Errors count as "not yet"; the last one is thrown when time is up. */
export async function poll<R>(ask: () => Promise<R>, timeout: number, what: string): Promise<R> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
