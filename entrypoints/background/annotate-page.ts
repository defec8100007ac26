import { browser } from 'wxt/browser';
import { describeActor } from '../../core/actors/describe-actor.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import type { Sender } from '../../messages/answer-background.ts';
import type { Held, PageAnnotations, PageText } from '../../messages/protocol.ts';
import { verdictOn } from '../../settings/corrections.ts';
import { readCorrections } from '../../settings/corrections-store.ts';
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts';
import { backgroundArchive } from './archive.ts';
import { type ReadText, readText } from './read-text.ts';

const NOTHING: Held = { savedAt: null, related: 0 };
/** No page waits longer for an archive that another tab keeps busy. */
const PATIENCE_MS = 1_000;

/** How much the archive has on this story. A page is read and explained even where the archive cannot be asked. */
const heldOn = (read: ReadText, text: string): Promise<Held> =>
  Promise.race([
    askHeldOn(read, text),
    new Promise<Held>((resolve) => setTimeout(resolve, PATIENCE_MS, NOTHING)),
  ]);

async function askHeldOn({ meta, annotations }: ReadText, text: string): Promise<Held> {
  const { canonicalUrl: id, title, published } = meta;
  try {
    const archive = backgroundArchive();
    const subject = featuresOf({ id, title, text, published, annotations });
    const [saved, related] = await Promise.all([archive.savedState(id), archive.countRelated(subject)]);
    return { savedAt: saved?.savedAt ?? null, related };
  } catch (error) {
    console.error(error);
    return NOTHING;
  }
}

function namesOf({ annotations, meta }: ReadText, lexicon: Lexicon): PageAnnotations['actorNames'] {
  const ids = annotations.mentions.flatMap(({ actor, alternatives }) => [actor, ...alternatives]);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const card = describeActor(lexicon, id, meta.published, null);
      return card ? [[id, card.name]] : [];
    }),
  );
}

/** The script that paints, into the frame that is about to need it. Where there is no leave, there is none. */
async function bringHighlighter({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: ['/highlighter.js'] }).catch(() => undefined);
}

/** Reads a page's text and answers with everything that its tab shows. */
export async function annotatePage(page: PageText, sender: Sender): Promise<PageAnnotations> {
  const highlighter = page.knownActors.length === 0 ? bringHighlighter(sender) : null;
  const [lexicon, corrections] = await Promise.all([lexiconInUse(), readCorrections()]);
  const read = readText(page, lexicon);
  const { meta, outlet, annotations, topic } = read;
  // A part of a page that changed is no story of its own.
  const correction = verdictOn(corrections, meta.url, meta.canonicalUrl);
  const whole = page.knownActors.length === 0 && (correction ?? topic).about;
  const held = whole ? await heldOn(read, page.text) : NOTHING;
  await highlighter;
  return {
    meta,
    annotations,
    topic,
    correction,
    outlet: outlet && {
      id: outlet.id,
      names: outlet.names,
      country: outlet.country,
      language: outlet.language,
    },
    held,
    actorNames: namesOf(read, lexicon),
  };
}
