import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';
import { focusHeading, inPlaceOf, standingOf } from './use-kept-focus.ts';

/** Says what was done and offers to undo it. It takes the focus, so that the keyboard reaches Undo (or Close) at once, and it
 *  stays until it is answered: no one is hurried (WCAG 2.2.1). Then the focus goes back to where it came from, or to what
 *  is in that place by then; whoever has the list may give it to a better one. */
export function UndoToast(props: {
  texts: Texts;
  message: string;
  /** Absent where nothing was done. */
  onUndo?: () => void;
  onDismiss: () => void;
}) {
  const { texts } = props;
  const toast = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const stood = before instanceof HTMLElement && before !== document.body ? standingOf(before) : null;
    const inside = toast.current;
    return () => {
      if (!inside?.contains(document.activeElement)) return;
      const now = stood && inPlaceOf(stood);
      if (now) now.focus({ preventScroll: true });
      else focusHeading(document.querySelector('main') ?? document);
    };
  }, [props.message]);
  useEffect(() => toast.current?.querySelector('button')?.focus(), [props.message]);
  return (
    <div
      class="toast"
      ref={toast}
      role="status"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onDismiss();
      }}
    >
      <span>{props.message}</span>
      {props.onUndo && (
        <button type="button" onClick={props.onUndo}>
          {texts.t('archive.undo')}
        </button>
      )}
      <button type="button" class="plain" onClick={props.onDismiss}>
        {texts.t('close')}
      </button>
    </div>
  );
}
