import type { ComponentChildren } from 'preact';

/** A quiet place-holder: what is not here, what to do, and the acts that help. */
export function EmptyState(props: { title: string; note?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{props.title}</p>
      {props.note && <p class="faint">{props.note}</p>}
      {props.children && <div class="acts">{props.children}</div>}
    </div>
  );
}
