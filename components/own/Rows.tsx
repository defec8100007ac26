import type { ComponentChildren } from 'preact';
import type { Texts } from '../../locales/texts.ts';

/** Rows of a form that come and go: roles, sources. */
export function Rows<T>(props: {
  texts: Texts;
  title: string;
  rows: readonly T[];
  blank: T;
  add: string;
  onChange: (rows: readonly T[]) => void;
  children: (row: T, change: (change: Partial<T>) => void, at: number) => ComponentChildren;
}) {
  const { texts, rows, onChange } = props;
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {rows.map((row, at) => (
        <div class="entry-row" key={at}>
          {props.children(
            row,
            (change) => onChange(rows.map((one, index) => (index === at ? { ...one, ...change } : one))),
            at,
          )}
          <button
            type="button"
            class="plain"
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            {texts.t('entry.remove-row', { number: at + 1 })}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...rows, props.blank])}>
        {props.add}
      </button>
    </fieldset>
  );
}
