import type { Texts } from '../locales/texts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Where an actor is not to be highlighted. */
export type HidingPlace = 'here' | 'never';

export interface HidingProps {
  /** Where it is hidden by now; null where it is highlighted. */
  readonly hidden: HidingPlace | null;
  /** The last change could not be stored: it holds until the page is left. */
  readonly unkept: boolean;
  readonly onHide: (where: HidingPlace) => void;
  readonly onShow: (where: HidingPlace) => void;
}

/** Switches an actor's highlights off, in this article or everywhere; and, at once, on again. */
export function Hiding(props: HidingProps & { texts: Texts }) {
  const { texts, hidden } = props;
  // An act is replaced by the one that undoes it.
  const row = useKeptFocus<HTMLDivElement>((_, part) => part?.querySelector('button'));
  return (
    <div class="sq-row sq-hiding" ref={row}>
      <p role="status">
        {[hidden && texts.t(`card.hidden-${hidden}`), props.unkept && texts.t('card.hidden-unkept')]
          .filter(Boolean)
          .join(' ')}
      </p>
      {hidden ? (
        <button type="button" class="sq-link" data-act="show" onClick={() => props.onShow(hidden)}>
          {texts.t('archive.undo')}
        </button>
      ) : (
        <>
          <button type="button" class="sq-link" data-act="here" onClick={() => props.onHide('here')}>
            {texts.t('card.not-here')}
          </button>
          <button type="button" class="sq-link" data-act="never" onClick={() => props.onHide('never')}>
            {texts.t('card.never')}
          </button>
        </>
      )}
    </div>
  );
}
