import { useId, useState } from 'preact/hooks';
import type { Texts } from '../../locales/texts.ts';

/** An actor that can be chosen by its name. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** What an actor is part of: names to take away, and a box that completes the names there are. */
export function Affiliations(props: {
  texts: Texts;
  chosen: readonly string[];
  actors: readonly Choosable[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { texts, chosen, actors } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const nameOf = (actor: string): string => actors.find((one) => one.id === actor)?.name ?? actor;
  const take = (value: string): void => {
    const found = actors.find((one) => one.name === value || one.id === value);
    setTyped(found ? '' : value);
    if (found && !chosen.includes(found.id)) props.onChange([...chosen, found.id]);
  };
  return (
    <div class="field">
      <label for={id}>{texts.t('entry.affiliations')}</label>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((actor) => (
            <li key={actor}>
              <button
                type="button"
                class="chip"
                aria-label={texts.t('entry.affiliation-remove', { name: nameOf(actor) })}
                onClick={() => props.onChange(chosen.filter((one) => one !== actor))}
              >
                <bdi>{nameOf(actor)}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        name="affiliation"
        // Empty, it would take the placeholder for left-to-right.
        dir={typed ? 'auto' : texts.direction}
        list={`${id}-names`}
        value={typed}
        placeholder={texts.t('entry.affiliation-add')}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {actors.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </div>
  );
}
