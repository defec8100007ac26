import { useEffect, useState } from 'preact/hooks';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { RelatedArticle } from '../../components/Related.tsx';
import { featuresOf } from '../../core/related/features-of.ts';
import type { PageReport } from '../../messages/protocol.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

/** A popup is 600 px high, and the actors and dates come after. */
const SHOWN = 3;

/** What the archive holds on the story of a page that was read. */
export function useRelated(report: PageReport | null): Loadable<readonly RelatedArticle[]> {
  const [related, setRelated] = useState<Loadable<readonly RelatedArticle[]>>(LOADING);
  const page = report?.page ?? null;
  useEffect(() => {
    if (!report || !page) return;
    const { canonicalUrl: id, title, published } = page.meta;
    const subject = featuresOf({ id, title, text: report.text, published, annotations: page.annotations });
    void fromArchive((archive) => archive.related(subject, { limit: SHOWN })).then(setRelated);
  }, [page?.meta.canonicalUrl, report?.text]);
  return related;
}
