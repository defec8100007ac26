import type { HidingPlace, HidingProps } from '../../components/Hiding.tsx';
import { type HiddenActors, hiddenAs, hide, show } from '../../settings/hidden-actors.ts';
import type { ToHide } from './card-api.ts';
import { keepHidden } from './keep-hidden.ts';

/**
 * Switches an actor's highlights off and on: at once on this page, and then for later. `unkept`: the last change could
 * not be stored; `again` draws the card anew and tells it so.
 */
export function hidingOf(
  { actor, page, hidden, onHidden }: ToHide,
  unkept: boolean,
  again: (unkept: boolean) => void,
): HidingProps {
  const change = async (
    where: HidingPlace,
    made: (hidden: HiddenActors, actor: string, page: string | null) => HiddenActors,
  ): Promise<void> => {
    const place = where === 'here' ? page : null;
    onHidden(made(hidden(), actor, place));
    again(!(await keepHidden(where, (stored) => made(stored, actor, place))));
  };
  return {
    hidden: hiddenAs(hidden(), actor, page),
    unkept,
    onHide: (where) => void change(where, hide),
    onShow: (where) => void change(where, show),
  };
}
