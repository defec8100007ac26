import { useId } from 'preact/hooks';

/** One of a few: a set of radio buttons with its question. */
export function Choice<T extends string>(props: {
  title: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{props.title}</legend>
      {props.options.map(({ value, label, lang }) => (
        <label key={value} class="switch">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <bdi lang={lang}>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
