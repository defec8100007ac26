/**
 * Tells when a page has changed: its article drawn anew, its body loaded late, another article under the same document.
 * One observer, asked rarely: a busy page changes a hundred times a second, and each look at it costs.
 */
export interface WatchOptions {
  /** Elements of our own; changes to them alone are none. */
  readonly isOwn: (node: Node) => boolean;
  /** Milliseconds of quiet before a change is told, and the longest that one waits on a page that is never quiet. */
  readonly quietMs?: number;
  readonly longestMs?: number;
}

const QUIET_MS = 250;
const LONGEST_MS = 1_500;
/** After a look that found nothing new, the next one waits twice as long, up to this. */
const LAZIEST_MS = 8_000;

/** `look` gives whether it found anything new. Gives the function that ends the watch. */
export function watchPage(document: Document, look: () => boolean, options: WatchOptions): () => void {
  const { isOwn, quietMs = QUIET_MS, longestMs = LONGEST_MS } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let lazyMs = quietMs;
  let address = document.location?.href ?? '';

  const run = (): void => {
    timer = undefined;
    waitingSince = 0;
    lazyMs = look() ? quietMs : Math.min(LAZIEST_MS, lazyMs * 2);
  };
  const schedule = (wait: number): void => {
    const now = performance.now();
    waitingSince ||= now;
    clearTimeout(timer);
    // A page that is never quiet is looked at all the same.
    timer = setTimeout(run, Math.min(wait, Math.max(0, waitingSince + Math.max(longestMs, lazyMs) - now)));
  };
  const onChange = (): void => {
    const here = document.location?.href ?? '';
    if (here !== address) lazyMs = quietMs;
    address = here;
    schedule(lazyMs);
  };
  const ours = (record: MutationRecord): boolean =>
    record.type === 'childList'
      ? [...record.addedNodes, ...record.removedNodes].every(isOwn)
      : isOwn(record.target);
  const observer = new MutationObserver((records) => {
    if (!records.every(ours)) onChange();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  // Where it exists, it tells of `pushState` at once; elsewhere the page draws its new article, and that is seen.
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  const events: readonly [EventTarget | undefined, string][] = [
    [navigation, 'navigatesuccess'],
    [document.defaultView ?? undefined, 'popstate'],
    [document.defaultView ?? undefined, 'hashchange'],
  ];
  for (const [target, name] of events) target?.addEventListener(name, onChange);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const [target, name] of events) target?.removeEventListener(name, onChange);
  };
}
