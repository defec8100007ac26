import type { InterfaceLanguage } from '../core/actors/actor.ts';
import type { ActorCard } from '../core/actors/actor-card.ts';
import { OurWords } from './OurWords.tsx';

/** The formal name of another actor, as a button where choosing it leads somewhere. */
export function ActorName(props: {
  actor: Pick<ActorCard, 'id' | 'name'>;
  language: InterfaceLanguage;
  onChoose?: ((id: string) => void) | undefined;
}) {
  const { actor, onChoose } = props;
  const name = <OurWords of={actor.name} language={props.language} />;
  if (!onChoose) return name;
  return (
    <button type="button" class="sq-link" onClick={() => onChoose(actor.id)}>
      {name}
    </button>
  );
}
