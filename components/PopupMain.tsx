import type { ComponentChildren } from 'preact';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * What the popup says of the page. An act of it ("Turn on", "Read it anyway") goes with the view that it changes, and what
 * comes is still being read: the focus waits on the whole, ahead of all that will stand there.
 */
export function PopupMain({ children }: { children: ComponentChildren }) {
  const main = useKeptFocus<HTMLElement>((_, part) => part);
  return (
    <main ref={main} tabIndex={-1}>
      {children}
    </main>
  );
}
