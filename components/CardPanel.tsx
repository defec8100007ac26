import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from './Card.tsx';
import type { CardProps } from './card-props.ts';

const keyOf = ({ subject }: CardProps): string =>
  subject.kind === 'actor' ? subject.card.id : String(subject.date.start);

/** What has the focus, and what it stands in, from the inside out. */
function focusedChain(): HTMLElement[] {
  const chain: HTMLElement[] = [];
  for (
    let at = document.activeElement;
    at instanceof HTMLElement && at !== document.body;
    at = at.parentElement
  )
    chain.push(at);
  return chain;
}

/** Whatever is still there of it: the name that the card was of may have lost its highlight by then. */
function focusFirstLeft(chain: readonly HTMLElement[]): void {
  const left = chain.find((element) => element.isConnected);
  if (!left) return;
  if (left !== chain[0] && left.tabIndex < 0) left.tabIndex = -1;
  left.focus({ preventScroll: true });
}

/** A card on a page of ours: it takes the focus, Esc closes it, and the focus goes back to where it came from. */
export function CardPanel(props: CardProps) {
  const { onClose } = props;
  const panel = useRef<HTMLDivElement>(null);
  // Given back as the card goes, not after the next paint: no key may fall between.
  useLayoutEffect(() => {
    const before = focusedChain();
    const inside = panel.current;
    return () => {
      const astray = document.activeElement === document.body || inside?.contains(document.activeElement);
      if (astray) focusFirstLeft(before);
    };
  }, []);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [keyOf(props)]);
  // With the card and no frame later, so that a second Esc at once is not taken for this card again.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    // Before anyone else: with a card open, Esc means the card, wherever the focus is.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [onClose]);
  return (
    <div class="card-panel" ref={panel} tabIndex={-1}>
      <Card {...props} />
    </div>
  );
}
