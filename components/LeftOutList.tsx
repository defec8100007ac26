import type { LeftOut } from '../core/articles/article.ts';
import type { Texts } from '../locales/texts.ts';

/** What stood on the page and is not in the article, by kind; nothing where nothing was left out. */
export function LeftOutList(props: { texts: Texts; label: string; leftOut: readonly LeftOut[] }) {
  const { texts, leftOut } = props;
  const number = new Intl.NumberFormat(texts.language);
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{props.label}</summary>
      <ul>
        {leftOut.map(({ kind, chars }) => {
          const key = `left-out.${kind}`;
          return (
            <li key={kind}>
              {texts.has(key) ? texts.t(key) : kind}{' '}
              <span class="faint">{texts.t('archive.chars', { count: number.format(chars) })}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
