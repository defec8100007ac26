import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';
import { isTyping } from './use-list-keys.ts';

/** Names the window after the view: open tabs are told apart, and a screen reader says where one is. */
export function usePageTitle(texts: Texts, title: string): void {
  // Not an effect that waits for a frame: a hidden tab has none.
  useLayoutEffect(() => {
    document.title = `${title} · ${texts.t('name')}`;
  }, [texts, title]);
}

/**
 * The heading of a view, which names the window and has the focus as the view comes: the link that led here may be gone, and
 * a screen reader reads on from it. Another `id` is another view.
 */
export function useViewHeading(
  texts: Texts,
  title: string,
  id?: string,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(texts, title);
  useEffect(() => {
    if (!isTyping(document.activeElement)) heading.current?.focus();
  }, [id]);
  return heading;
}
