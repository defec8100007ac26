import { useId, useState } from 'preact/hooks';
import type { Texts } from '../locales/texts.ts';

/** The formats, the ones that most look for first. The archive's own list has the same names. */
export const FORMATS = ['ris', 'bibtex', 'csl-json', 'markdown', 'csv', 'web-annotations', 'wacz'] as const;
export type Format = (typeof FORMATS)[number];

/** All articles, those that a search finds, or those chosen in the list. */
export type Which = 'all' | 'found' | 'chosen';

export interface ExportChoice {
  readonly format: Format;
  readonly which: Which;
  /** The search of `found`. */
  readonly query: string;
}

interface Props {
  readonly texts: Texts;
  /** What is proposed. */
  readonly first: Which;
  /** The search whose hits are to be exported, where the reader comes from one. */
  readonly query: string;
  /** How many articles are chosen in the list. */
  readonly chosen: number;
  readonly busy: boolean;
  readonly onExport: (choice: ExportChoice) => void;
}

/** Choosing what is exported, and in which format. */
export function ExportForm({ texts, first, query, chosen, busy, onExport }: Props) {
  const id = useId();
  const [format, setFormat] = useState<Format>('ris');
  const [which, setWhich] = useState<Which>(first);
  const [typed, setTyped] = useState(query);
  const choice = (value: Which, label: string) => (
    <label>
      <input
        type="radio"
        name={`${id}-which`}
        value={value}
        checked={which === value}
        onChange={() => setWhich(value)}
      />{' '}
      {label}
    </label>
  );
  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        onExport({ format, which, query: typed.trim() });
      }}
    >
      <fieldset>
        <legend>{texts.t('export.which')}</legend>
        {choice('all', texts.t('export.all'))}
        {chosen > 0 && choice('chosen', texts.t('export.chosen', { count: chosen }))}
        {choice('found', texts.t('export.found'))}
        <input
          type="search"
          dir={typed ? 'auto' : texts.direction}
          aria-label={texts.t('archive.search')}
          placeholder={texts.t('archive.search')}
          spellcheck={false}
          autocomplete="off"
          required={which === 'found'}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWhich('found');
          }}
        />
      </fieldset>
      <label for={`${id}-format`}>{texts.t('export.format')}</label>
      <select
        id={`${id}-format`}
        value={format}
        aria-describedby={format === 'wacz' ? `${id}-about` : undefined}
        onChange={(event) => setFormat(event.currentTarget.value as Format)}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {texts.t(`export.format.${one}`)}
          </option>
        ))}
      </select>
      {format === 'wacz' && (
        <p id={`${id}-about`} class="faint">
          {texts.t('export.about.wacz')}
        </p>
      )}
      <button type="submit" data-act="export" disabled={busy}>
        {texts.t('export.now')}
      </button>
    </form>
  );
}
