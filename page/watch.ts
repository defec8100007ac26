import { spent } from './slices.ts';

/**
 * Tells when a page has changed: its article drawn anew, its body loaded late, another article under the same document.
 * One observer, asked rarely: a busy page changes a hundred times a second, and each look at it costs.
 */
export interface WatchOptions {
  /** Elements of our own; changes to them alone are none. */
  readonly isOwn: (node: Node) => boolean;
}

/** A change is looked at this soon, in ms: the page may still be in the midst of it. */
const SOON_MS = 40;
/** Between two looks that found something, and after many that did not. */
const LEAST_MS = 200;
const MOST_MS = 8_000;
/** So many characters at once may be a body that comes late: that is looked at soon, however often looks were in vain. */
const MUCH = 400;
/** Where a look takes long, the page has so many times as long to itself. */
const SHARE = 20;

/** `look` gives whether it found anything new. Gives the function that ends the watch. */
export function watchPage(
  document: Document,
  look: () => Promise<boolean>,
  { isOwn }: WatchOptions,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = Number.NEGATIVE_INFINITY;
  let pause = LEAST_MS;
  let least = LEAST_MS;
  let address = document.location?.href ?? '';
  let looking = false;
  let again = false;

  const run = async (): Promise<void> => {
    timer = undefined;
    looking = true;
    again = false;
    const before = spent;
    const found = await look();
    lastLook = performance.now();
    least = Math.min(MOST_MS, Math.max(LEAST_MS, (spent - before) * SHARE));
    // Each look in vain makes the next one wait twice as long.
    pause = found ? least : Math.min(MOST_MS, Math.max(least, pause * 2));
    looking = false;
    if (again) onChange();
  };
  const soon = (): void => {
    pause = least;
    clearTimeout(timer);
    timer = undefined;
  };
  const onChange = (): void => {
    again = true;
    if (looking) return;
    const here = document.location?.href ?? '';
    if (here !== address) {
      address = here;
      soon();
    }
    timer ??= setTimeout(() => void run(), Math.max(SOON_MS, lastLook + pause - performance.now()));
  };
  const ours = (record: MutationRecord): boolean =>
    record.type === 'childList'
      ? [...record.addedNodes, ...record.removedNodes].every(isOwn)
      : isOwn(record.target);
  const bringsMuch = ({ addedNodes }: MutationRecord): boolean =>
    [...addedNodes].some((node) => node.nodeType === 1 && (node.textContent ?? '').length > MUCH);
  const observer = new MutationObserver((records) => {
    if (records.every(ours)) return;
    if (pause > least && records.some(bringsMuch)) soon();
    onChange();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  // Where it exists, it tells of `pushState` at once; elsewhere the page draws its new article, and that is seen.
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  const { defaultView } = document;
  const events: readonly [EventTarget | null | undefined, string][] = [
    [navigation, 'navigatesuccess'],
    [defaultView, 'popstate'],
    [defaultView, 'hashchange'],
    // What it uncovers may have been there all the time.
    [defaultView, 'click'],
  ];
  for (const [target, name] of events) target?.addEventListener(name, onChange);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const [target, name] of events) target?.removeEventListener(name, onChange);
  };
}
