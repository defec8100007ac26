/** Text as some outlet printed it: in its own language and direction, isolated from ours. */
export function Printed(props: { text: string; lang: string | null; class?: string }) {
  return (
    <bdi dir="auto" lang={props.lang ?? undefined} class={props.class ?? 'printed'}>
      {props.text}
    </bdi>
  );
}
