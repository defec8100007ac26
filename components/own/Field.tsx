import { useId } from 'preact/hooks';

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
    'aria-describedby': props.note ? `${id}-note` : undefined,
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
    </div>
  );
}
