import { useState } from 'preact/hooks';
import type { DateMention } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';
import { Printed } from './Printed.tsx';
import { spanText } from './span-text.ts';

const SHOWN_AT_FIRST = 8;

/** The dates of a page as a list, each as printed with the day or span that it means. */
export function DateList(props: {
  texts: Texts;
  dates: readonly DateMention[];
  pageLanguage: string | null;
  onShow: (start: number) => void;
}) {
  const { texts, dates } = props;
  const [all, showAll] = useState(false);
  if (dates.length === 0) return <p class="faint">{texts.t('list.no-dates')}</p>;
  return (
    <>
      <ul class="rows">
        {(all ? dates : dates.slice(0, SHOWN_AT_FIRST)).map((date) => (
          <li key={date.start}>
            <button type="button" class="row" onClick={() => props.onShow(date.start)}>
              <Printed text={date.text} lang={props.pageLanguage} />
              <span class="faint">{spanText(date, texts) || texts.t('date.unresolved')}</span>
            </button>
          </li>
        ))}
      </ul>
      {!all && dates.length > SHOWN_AT_FIRST && (
        <button type="button" class="plain" onClick={() => showAll(true)}>
          {texts.t('list.more', { count: dates.length })}
        </button>
      )}
    </>
  );
}
