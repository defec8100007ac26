import { useId, useState } from 'preact/hooks';
import { tagsIn } from '../core/articles/own-words.ts';
import type { Texts } from '../locales/texts.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { linkInSight } from './use-list-keys.ts';

/** What can be done with the chosen articles at once. Removing many asks first; it can be undone all the same. */
export function ChosenBar(props: {
  texts: Texts;
  count: number;
  /** How many there are to choose. */
  total: number;
  exportLink: string;
  onAll: () => void;
  onNone: () => void;
  onRemove: () => void;
  /** Tags that there are, to be proposed. */
  tags: readonly string[];
  onTag: (tags: readonly string[], act: 'add' | 'remove') => void;
}) {
  const { texts, count, total } = props;
  const [asked, ask] = useState(false);
  const [typed, setTyped] = useState('');
  const id = useId();
  const change = (act: 'add' | 'remove'): void => {
    const tags = tagsIn(typed);
    if (tags.length === 0) return;
    props.onTag(tags, act);
    setTyped('');
  };
  const bar = useKeptFocus<HTMLElement>((gone, part) => {
    if (asked) return part?.querySelector('button');
    const stays = gone.dataset.act === 'choose-all' ? 'choose-none' : 'remove-chosen';
    return part ? part.querySelector<HTMLElement>(`[data-act=${stays}]`) : linkInSight();
  });
  if (count === 0) return null;
  return (
    <section class="chosen-bar" ref={bar} aria-label={texts.t('chosen.title')}>
      <p role="status">{texts.t('chosen.count', { count })}</p>
      {asked ? (
        <div key="question" class="acts" role="alert">
          <p>{texts.t('chosen.remove-sure', { count })}</p>
          <button
            type="button"
            class="danger"
            data-act="remove-sure"
            onClick={() => {
              ask(false);
              props.onRemove();
            }}
          >
            {texts.t('archive.remove')}
          </button>
          <button type="button" class="plain" onClick={() => ask(false)}>
            {texts.t('entry.cancel')}
          </button>
        </div>
      ) : (
        <div key="acts" class="acts">
          {count < total && (
            <button type="button" class="plain" data-act="choose-all" onClick={props.onAll}>
              {texts.t('chosen.all', { count: total })}
            </button>
          )}
          <button type="button" class="plain" data-act="choose-none" onClick={props.onNone}>
            {texts.t('chosen.none')}
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              change('add');
            }}
          >
            <input
              type="text"
              dir={typed ? 'auto' : texts.direction}
              aria-label={texts.t('chosen.tag')}
              placeholder={texts.t('chosen.tag')}
              list={`${id}-tags`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <datalist id={`${id}-tags`}>
              {props.tags.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
            <button type="submit" data-act="tag">
              {texts.t('chosen.tag-add')}
            </button>
            <button type="button" data-act="untag" onClick={() => change('remove')}>
              {texts.t('chosen.tag-remove')}
            </button>
          </form>
          <a href={props.exportLink}>{texts.t('chosen.export')}</a>
          <button type="button" class="danger" data-act="remove-chosen" onClick={() => ask(true)}>
            {texts.t('archive.remove')}
          </button>
        </div>
      )}
    </section>
  );
}
