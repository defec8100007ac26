import { directionOf } from '../core/text/language.ts';

/**
 * The direction of printed text. Its language says it, where that is known: an Arabic headline may begin with a Latin
 * word.
 */
export const directionIn = (lang: string | null): 'ltr' | 'rtl' | 'auto' =>
  lang === null ? 'auto' : directionOf(lang);

/** Text as some outlet printed it: in its own language and direction, isolated from ours. */
export function Printed(props: { text: string; lang: string | null; class?: string }) {
  return (
    <bdi dir={directionIn(props.lang)} lang={props.lang ?? undefined} class={props.class ?? 'printed'}>
      {props.text}
    </bdi>
  );
}
