import { useId, useState } from 'preact/hooks';
import type { TextKey, Texts } from '../locales/texts.ts';

/** The formats, the ones that most look for first. The archive's own list has the same names. */
export const FORMATS = ['ris', 'bibtex', 'csl-json', 'markdown', 'csv', 'web-annotations', 'wacz'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportChoice {
  readonly format: Format;
  /** What a search finds; null for all articles. */
  readonly query: string | null;
}

interface Props {
  readonly texts: Texts;
  /** The search whose hits are to be exported, where the reader comes from one. */
  readonly query: string;
  readonly busy: boolean;
  readonly onExport: (choice: ExportChoice) => void;
}

/** Choosing what is exported, and in which format. */
export function ExportForm({ texts, query, busy, onExport }: Props) {
  const id = useId();
  const [format, setFormat] = useState<Format>('ris');
  const [some, setSome] = useState(query !== '');
  const [typed, setTyped] = useState(query);
  const which = (value: boolean, label: TextKey) => (
    <label>
      <input
        type="radio"
        name={`${id}-which`}
        value={value ? 'some' : 'all'}
        checked={some === value}
        onChange={() => setSome(value)}
      />{' '}
      {texts.t(label)}
    </label>
  );
  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        onExport({ format, query: some ? typed.trim() : null });
      }}
    >
      <fieldset>
        <legend>{texts.t('export.which')}</legend>
        {which(false, 'export.all')}
        {which(true, 'export.found')}
        <input
          type="search"
          dir={typed ? 'auto' : texts.direction}
          aria-label={texts.t('archive.search')}
          placeholder={texts.t('archive.search')}
          spellcheck={false}
          autocomplete="off"
          required={some}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSome(true);
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
