import { browser } from 'wxt/browser';
import { describeActor } from '../../core/actors/describe-actor.ts';
import { describeEvents } from '../../core/events/describe-events.ts';
import { ReasonedError, type Sender } from '../../messages/answer-background.ts';
import type { BackgroundMessages } from '../../messages/protocol.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';

type OpenCard = BackgroundMessages['openCard'];

const isThere = (): boolean => 'siyaqCard' in globalThis;

/** Loads the card into the asking frame, where it is not yet, and describes the actors or events to show. */
export async function openCard(params: OpenCard['params'], sender: Sender): Promise<OpenCard['reply']> {
  const { actors, day, term, date } = params;
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new ReasonedError({ code: 'card.no-page', params: {} });
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  const [lexicon, [there]] = await Promise.all([
    lexiconInUse(),
    browser.scripting.executeScript({ target, func: isThere }),
  ]);
  if (there?.result !== true) await browser.scripting.executeScript({ target, files: ['/card.js'] });
  return {
    cards: actors.flatMap((id) => describeActor(lexicon, id, day, term) ?? []),
    events: date ? describeEvents(lexicon, date) : [],
  };
}
