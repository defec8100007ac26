import { useState } from 'preact/hooks';
import type { ActorCard } from '../core/actors/actor-card.ts';
import type { Mention } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';
import { localised } from './localised.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Entry {
  readonly actor: string;
  readonly type: Mention['type'];
  readonly starts: readonly number[];
}

/** One entry an actor, in order of first appearance. */
function entriesOf(mentions: readonly Mention[]): Entry[] {
  const byActor = new Map<string, { actor: string; type: Mention['type']; starts: number[] }>();
  for (const { actor, type, start } of mentions) {
    const entry = byActor.get(actor);
    if (entry) entry.starts.push(start);
    else byActor.set(actor, { actor, type, starts: [start] });
  }
  return [...byActor.values()];
}

const SHOWN_AT_FIRST = 12;

/** The actors of a page as a list: what the highlights show to eyes alone. Choosing one again leads to its next place. */
export function MentionList(props: {
  texts: Texts;
  mentions: readonly Mention[];
  names: Readonly<Record<string, ActorCard['name']>>;
  onShow: (start: number) => void;
}) {
  const { texts, names } = props;
  const [all, showAll] = useState(false);
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const list = useKeptFocus<HTMLDivElement>(
    (_, part) => part?.querySelectorAll<HTMLElement>('.chip')[SHOWN_AT_FIRST],
  );
  const entries = entriesOf(props.mentions);
  if (entries.length === 0) return <p class="faint">{texts.t('list.no-actors')}</p>;
  const show = (entry: Entry): void => {
    const turn = turns[entry.actor] ?? 0;
    const start = entry.starts[turn % entry.starts.length];
    setTurns({ ...turns, [entry.actor]: turn + 1 });
    if (start !== undefined) props.onShow(start);
  };
  return (
    <div ref={list}>
      <ul class="chips">
        {(all ? entries : entries.slice(0, SHOWN_AT_FIRST)).map((entry) => {
          const name = names[entry.actor];
          const shown = name && localised(name, texts.language);
          const label = shown?.text ?? entry.actor;
          return (
            <li key={entry.actor}>
              <button
                type="button"
                class="chip"
                data-type={entry.type}
                title={texts.t('list.show', { name: label })}
                onClick={() => show(entry)}
              >
                <bdi dir="auto" lang={shown?.lang}>
                  {label}
                </bdi>
                {entry.starts.length > 1 && (
                  <>
                    <span class="count" aria-hidden="true">
                      {new Intl.NumberFormat(texts.language).format(entry.starts.length)}
                    </span>
                    <span class="unseen"> {texts.t('list.times', { count: entry.starts.length })}</span>
                  </>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {!all && entries.length > SHOWN_AT_FIRST && (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          {texts.t('list.more', { count: entries.length })}
        </button>
      )}
    </div>
  );
}
