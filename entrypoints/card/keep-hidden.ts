import { browser } from 'wxt/browser';
import type { HidingPlace } from '../../components/Hiding.tsx';
import type { HiddenActors } from '../../settings/hidden-actors.ts';
import { changeHidden } from '../../settings/hidden-store.ts';

/**
 * Stores what the reader switched off or on. False where it was not stored: the browser refused, or the address would be
 * one of a private window, which leaves no trace.
 */
export async function keepHidden(
  where: HidingPlace,
  change: (hidden: HiddenActors) => HiddenActors,
): Promise<boolean> {
  if (where === 'here' && browser.extension.inIncognitoContext) return false;
  try {
    await changeHidden(change);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
