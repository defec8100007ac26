/** A check box with its label; the whole line is the target. */
export function Switch(props: {
  label: string;
  on: boolean;
  /** Why it cannot be changed now. */
  fixed?: string | null;
  onChange: (on: boolean) => void;
}) {
  const { fixed = null } = props;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.on}
        disabled={fixed !== null}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {fixed !== null && <span class="faint"> · {fixed}</span>}
      </span>
    </label>
  );
}
