import { useRef } from 'preact/hooks';
import type { Said } from '../../components/Correction.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { canonicalUrl } from '../../core/articles/canonical-url.ts';
import { findOutlet, pathOver } from '../../core/articles/find-outlet.ts';
import type { PageReport } from '../../messages/protocol.ts';
import { correct, siteOf, verdictOn } from '../../settings/corrections.ts';
import { changeCorrections } from '../../settings/corrections-store.ts';
import { useCorrections } from '../extension-pages/use-corrections.ts';

export interface CorrectionState {
  readonly about: boolean;
  readonly said: Said;
  readonly site: string;
  readonly onCorrect: (kind: keyof Said, about: boolean | null) => void;
}

/** The page's name among corrections: the one under which it would be saved. */
function nameOf(url: URL, { meta, declared }: PageReport): string {
  if (meta) return meta.canonicalUrl;
  return canonicalUrl(url.href, declared && URL.canParse(declared, url) ? new URL(declared, url).href : null);
}

/** What was and can be said of the page in a tab; null where there is nothing to say it of. `onDone`: it is kept. */
export function useCorrection(
  url: URL | null,
  report: PageReport | null,
  lexicon: Lexicon | null,
  onDone: () => void,
): CorrectionState | null {
  const corrections = useCorrections();
  /** What the page was taken for last: while it is read again, the act that did it keeps its place and the focus. */
  const taken = useRef<boolean | null>(null);
  if (!url || !report || !lexicon) return null;
  if (/^(?:annotated|not-ours|not-an-article)$/.test(report.state))
    taken.current = report.state === 'annotated';
  else if (report.state !== 'reading') taken.current = null;
  if (taken.current === null) return null;
  const at = url.href.split('#', 1)[0] ?? '';
  const page = nameOf(url, report);
  const outlet = findOutlet(url.href, lexicon.outlets);
  const site = siteOf(url.href, outlet ? pathOver(url.href, outlet) : '');
  const aboutOf = (kind: keyof Said, of: string): boolean | null =>
    corrections[kind].find((one) => one.of === of)?.about ?? null;
  const onCorrect = async (kind: keyof Said, about: boolean | null): Promise<void> => {
    const said = kind === 'pages' ? { of: page, about, at } : { of: site, about };
    await changeCorrections((now) => correct(now, kind, said));
    onDone();
  };
  return {
    about: verdictOn(corrections, at, page)?.about ?? taken.current,
    said: { pages: aboutOf('pages', page), sites: aboutOf('sites', site) },
    site,
    onCorrect: (kind, about) => void onCorrect(kind, about),
  };
}
