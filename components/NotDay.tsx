import type { Texts } from '../locales/texts.ts';

/** Says of what was typed as a day that it is none, and how days are written: none of them breaks over lines. */
export function NotDay({ texts, value }: { texts: Texts; value: string }) {
  return (
    <>
      {texts
        .t('archive.not-a-day', { value })
        .split(/(\u2068\d[\d-]*\u2069)/u)
        .map((part, at) => (at % 2 === 0 ? part : <span class="whole">{part}</span>))}
    </>
  );
}
