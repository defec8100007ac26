import { useId } from 'preact/hooks';

export interface Wrong {
  readonly place: string;
  readonly text: string;
}

/** A labelled line or box of text, with a note that is read out with it. */
export function Field(props: {
  label: string;
  value: string;
  note?: string;
  /** Lines of the box; one line where there is none. */
  lines?: number;
  /** Language of what is typed, where it is known. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  required?: boolean;
  name: string;
  placeholder?: string;
  /** What is wrong with it, and the name by which it is found. */
  wrong?: Wrong | undefined;
  onInput: (value: string) => void;
}) {
  const id = useId();
  const common = {
    id,
    name: props.name,
    value: props.value,
    lang: props.lang,
    dir: props.dir ?? 'auto',
    required: props.required ?? false,
    spellcheck: false,
    placeholder: props.placeholder,
    'aria-describedby':
      [props.wrong && `${id}-wrong`, props.note && `${id}-note`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': props.wrong ? true : undefined,
    'data-place': props.wrong?.place,
    onInput: (event: { currentTarget: { value: string } }) => props.onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.note && (
        <p class="faint" id={`${id}-note`}>
          {props.note}
        </p>
      )}
      {props.lines ? <textarea {...common} rows={props.lines} /> : <input {...common} type="text" />}
      {props.wrong && (
        <p class="bad" id={`${id}-wrong`}>
          {props.wrong.text}
        </p>
      )}
    </div>
  );
}
