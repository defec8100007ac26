import { useId } from 'preact/hooks';
import type { TextKey, Texts } from '../locales/texts.ts';

/** How a query is written, each with what it asks for. */
const FIELDS: readonly (readonly [written: string, means: TextKey])[] = [
  ['actor:', 'archive.field.actor'],
  ['event:', 'archive.field.event'],
  ['outlet:', 'archive.field.outlet'],
  ['lang:fa', 'archive.field.lang'],
  ['after:2024-01', 'archive.field.after'],
  ['before:2024-02-15', 'archive.field.before'],
  ['tag:', 'archive.field.tag'],
  ['"…"', 'archive.field.phrase'],
  ['-…', 'archive.field.not'],
];

/** The archive's search, as one types, with its fields and the page's keys to open. */
export function SearchBox(props: { texts: Texts; query: string; onQuery: (query: string) => void }) {
  const { texts } = props;
  const id = useId();
  return (
    <search class="search">
      <label for={id} class="unseen">
        {texts.t('archive.search')}
      </label>
      <input
        id={id}
        type="search"
        // Empty, it would take the placeholder for left-to-right.
        dir={props.query ? 'auto' : texts.direction}
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.t('archive.search')}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (props.query) props.onQuery('');
          else event.currentTarget.blur();
        }}
      />
      <details class="help">
        <summary>{texts.t('archive.help')}</summary>
        <dl>
          {FIELDS.map(([written, means]) => (
            <div key={written}>
              <dt>
                <code dir="ltr">{written}</code>
              </dt>
              <dd>{texts.t(means)}</dd>
            </div>
          ))}
        </dl>
        <p class="faint">{texts.t('archive.keys')}</p>
      </details>
    </search>
  );
}
