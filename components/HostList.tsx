import { useKeptFocus } from './use-kept-focus.ts';

/** Hosts, each with an act that takes it off the list. */
export function HostList(props: {
  title: string;
  hosts: readonly string[];
  none: string;
  act: string;
  /** The same of one host, for those who do not see what it stands beside. */
  actOn: (host: string) => string;
  onAct: (host: string) => void;
}) {
  const section = useKeptFocus<HTMLElement>();
  return (
    <section ref={section}>
      <h2>{props.title}</h2>
      {props.hosts.length === 0 ? (
        <p class="faint">{props.none}</p>
      ) : (
        <ul class="hosts">
          {props.hosts.map((host) => (
            <li key={host} data-host={host}>
              <bdi dir="ltr">{host}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={props.actOn(host)}
                onClick={() => props.onAct(host)}
              >
                {props.act}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
