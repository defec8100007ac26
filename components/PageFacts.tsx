import type { ArticleMeta } from '../core/articles/article.ts';
import type { Texts } from '../locales/texts.ts';
import { languageName } from './language-name.ts';
import { type KnownOutlet, OutletFacts } from './OutletFacts.tsx';
import { Printed } from './Printed.tsx';
import { Published } from './Published.tsx';

/** What a page is: title as printed, outlet and who is behind it, language, day of publication and how it is known. */
export function PageFacts(props: {
  texts: Texts;
  meta: ArticleMeta;
  language: string | null;
  outlet: string;
  knownOutlet: KnownOutlet | null;
}) {
  const { texts, meta } = props;
  return (
    <div class="facts">
      <p class="line">
        <bdi class="outlet">{props.outlet}</bdi>
        {' · '}
        <span>{languageName(props.language, texts)}</span>
      </p>
      <h1>
        <Printed text={meta.title} lang={props.language} />
      </h1>
      <Published texts={texts} meta={meta} />
      <OutletFacts texts={texts} outlet={props.knownOutlet} />
    </div>
  );
}
