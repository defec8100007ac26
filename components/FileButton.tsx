/**
 * A button that has the browser ask for a file. The browser's own speaks the browser's language, not the interface's,
 * and says "No file chosen" for ever, as no choice is kept: the same file can be chosen again.
 */
export function FileButton(props: {
  label: string;
  /** File name endings and media types, as in the input's attribute of that name. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}) {
  return (
    <label class="file">
      <input
        type="file"
        class="unseen"
        accept={props.accept}
        disabled={props.disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <span class="button">{props.label}</span>
    </label>
  );
}
