import { useCallback, useState } from 'preact/hooks';
import type { HidingPlace, HidingProps } from '../../components/Hiding.tsx';
import { type HiddenActors, hiddenAs, hide, show } from '../../settings/hidden-actors.ts';
import { changeHidden } from '../../settings/hidden-store.ts';
import { useHiddenActors } from '../extension-pages/use-hidden-actors.ts';

/** Switching actors off and on in a saved article, by the same list as on its page. */
export function useHiding(page: string | null): {
  readonly hidden: (actor: string) => boolean;
  readonly hiding: (actor: string) => HidingProps;
} {
  const known = useHiddenActors();
  const [unkept, setUnkept] = useState(false);
  const hidden = useCallback((actor: string) => hiddenAs(known, actor, page) !== null, [known, page]);
  const keep = async (change: (now: HiddenActors) => HiddenActors): Promise<void> => {
    try {
      await changeHidden(change);
      setUnkept(false);
    } catch (error) {
      console.error(error);
      setUnkept(true);
    }
  };
  const place = (where: HidingPlace): string | null => (where === 'here' ? page : null);
  const hiding = (actor: string): HidingProps => ({
    hidden: hiddenAs(known, actor, page),
    unkept,
    onHide: (where) => void keep((now) => hide(now, actor, place(where))),
    onShow: (where) => void keep((now) => show(now, actor, place(where))),
  });
  return { hidden, hiding };
}
