import type { ArticleMeta } from '../core/articles/article.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText } from './day-words.ts';
import { languageName } from './language-name.ts';
import { Printed } from './Printed.tsx';

/** What a page is: title as printed, outlet, language, day of publication and how it is known. */
export function PageFacts(props: {
  texts: Texts;
  meta: ArticleMeta;
  language: string | null;
  outlet: string;
}) {
  const { texts, meta } = props;
  return (
    <div class="facts">
      <p class="line">
        <bdi class="outlet">{props.outlet}</bdi>
        <span aria-hidden="true"> · </span>
        <span>{languageName(props.language, texts)}</span>
      </p>
      <h1>
        <Printed text={meta.title} lang={props.language} />
      </h1>
      <p class="line faint">
        {meta.published
          ? texts.t('page.published', { day: dayText(meta.published, texts.language) })
          : texts.t('page.published-unknown')}
        <span aria-hidden="true"> · </span>
        {texts.t(`from.${meta.publishedFrom}`)}
      </p>
    </div>
  );
}
