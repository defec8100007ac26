import type { HiddenEntry } from '../../components/HiddenList.tsx';
import type { WordParam } from '../../locales/texts.ts';
import { show } from '../../settings/hidden-actors.ts';
import { changeHidden } from '../../settings/hidden-store.ts';
import { useHiddenActors } from '../extension-pages/use-hidden-actors.ts';

/** What is switched off by name, the latest first, and the act that takes one back. */
export function useHidden(
  word: WordParam,
): [readonly HiddenEntry[], (entry: HiddenEntry) => Promise<unknown>] {
  const { never, here } = useHiddenActors();
  const entry = (actor: string, page: string | null): HiddenEntry => ({
    actor,
    page,
    name: word('actor', actor) ?? actor,
  });
  const entries = [
    ...never.toReversed().map((actor) => entry(actor, null)),
    ...here.toReversed().map((one) => entry(one.actor, one.page)),
  ];
  return [entries, ({ actor, page }) => changeHidden((now) => show(now, actor, page))];
}
