import { Card } from '../../../components/Card.tsx';
import { card, date, knownEvent, mentions, nothing } from '../fixtures.ts';
import type { View, Views } from './view.ts';

/** The card, as pages and the archive show it. */

const cardOf =
  (subject: Parameters<typeof Card>[0]['subject']): View =>
  (texts) => (
    <main>
      <h1>page</h1>
      <Card
        texts={texts}
        subject={subject}
        pageLanguage="ar"
        outlet="outlet"
        today="2024-02-01"
        appearance="system"
        onClose={nothing}
        onActor={nothing}
        actorLink={(id) => `#/actor/${id}`}
        hiding={{ hidden: 'here', unkept: true, onHide: nothing, onShow: nothing }}
      />
    </main>
  );

export const CARDS: Views = {
  'card of an actor': cardOf({
    kind: 'actor',
    mention: { ...mentions[0]!, printed: 'للسوداني' },
    card,
    alternatives: [card],
  }),
  'card of a looked-up actor': cardOf({ kind: 'actor', mention: null, card, alternatives: [] }),
  'card of a date': cardOf({ kind: 'date', date, day: '2024-01-28', events: [knownEvent] }),
};
