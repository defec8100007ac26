import { useEffect, useRef } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';

/** Says what was removed and offers to undo it. It takes the focus, so that the keyboard reaches Undo at once, and it
 *  stays until it is answered: no one is hurried (WCAG 2.2.1). */
export function UndoToast(props: {
  texts: Texts;
  message: string;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  const { texts } = props;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [props.message]);
  return (
    <div
      class="toast"
      role="status"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onDismiss();
      }}
    >
      <span>{props.message}</span>
      <button type="button" ref={undo} onClick={props.onUndo}>
        {texts.t('archive.undo')}
      </button>
      <button type="button" class="plain" onClick={props.onDismiss}>
        {texts.t('close')}
      </button>
    </div>
  );
}
