import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleSummary } from '../../components/ArticleSummary.tsx';
import { Bar } from '../../components/Bar.tsx';
import { CardPanel } from '../../components/CardPanel.tsx';
import { Correction } from '../../components/Correction.tsx';
import { LookUp } from '../../components/LookUp.tsx';
import { LOADING } from '../../components/loadable.ts';
import { OnceOnly } from '../../components/NoAccess.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PopupMain } from '../../components/PopupMain.tsx';
import { SiteControls } from '../../components/SiteControls.tsx';
import { askPage } from '../../messages/ask-page.ts';
import { writeSettings } from '../../settings/settings-store.ts';
import { IndexNotice } from '../extension-pages/IndexNotice.tsx';
import { actorLink, archiveLink, searchLink } from '../extension-pages/page-archive.ts';
import type { PageProps } from '../extension-pages/start-page.tsx';
import { useCard } from '../extension-pages/use-card.ts';
import { useWords } from '../extension-pages/use-words.ts';
import { findTab, namedTab, type ShownTab } from './find-tab.ts';
import { useCorrection } from './use-correction.ts';
import { useLookUp } from './use-look-up.ts';
import { usePageView } from './use-page-view.ts';
import { useRelated } from './use-related.ts';
import { useSave } from './use-save.ts';

const open = (url: string): void => void browser.tabs.create({ url });

/** The toolbar's popup over one tab. */
export function PopupPage({ texts, settings }: PageProps) {
  const [tab, setTab] = useState<ShownTab | null>();
  useEffect(() => void findTab().then(setTab), []);
  const { lexicon, ready, word, outletName, knownOutlet } = useWords(texts);
  const { view, report, stranger, declined, acts, setPageOff, setSiteOff, lookAgain } = usePageView(
    tab,
    settings,
  );
  const article = view.kind === 'article' ? view.article : null;
  const [save, onSave] = useSave(tab ?? null, article?.meta.canonicalUrl ?? null, settings.saveInPrivate);
  const related = useRelated(report);
  const [hits, onQuery] = useLookUp(lexicon);
  const { card, showActor } = useCard(lexicon, article?.meta.published ?? null, '');
  const correction = useCorrection(tab?.url ?? null, report, lexicon, lookAgain);
  const onShow = async (start: number): Promise<void> => {
    if (!tab) return;
    await askPage(tab.id, 'showMention', { start });
    // The card is on the page: out of its way, and the keyboard goes there.
    if (namedTab() === null) window.close();
  };
  const web = view.kind !== 'restricted' && tab?.url && /^https?:$/.test(tab.url.protocol);
  const host = web ? tab.url.hostname : null;
  const siteOff = host !== null && settings.offHosts.includes(host);
  return (
    <div class="popup" data-view={view.kind}>
      <Bar texts={texts}>
        <a href="archive.html" target="_blank" rel="noopener">
          {texts.t('popup.archive')}
        </a>
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {texts.t('popup.options')}
        </button>
      </Bar>
      <LookUp
        texts={texts}
        hits={hits}
        outletName={outletName}
        onQuery={onQuery}
        onActor={showActor}
        onArticle={(id) => open(archiveLink(id))}
        onAll={(query) => open(searchLink(query))}
      />
      {card && (
        <CardPanel
          {...card}
          texts={texts}
          word={word}
          pageLanguage={article?.language ?? null}
          outlet={article?.meta.outlet ? outletName(article.meta.outlet) : null}
          today={Temporal.Now.plainDateISO().toString()}
          appearance={settings.appearance}
          actorLink={actorLink}
        />
      )}
      <IndexNotice texts={texts} />
      <PopupMain>
        {report && stranger && <OnceOnly texts={texts} site={stranger} declined={declined} {...acts} />}
        {article ? (
          <ArticleSummary
            texts={texts}
            article={article}
            said={correction && (correction.said.pages ?? correction.said.sites)}
            save={save}
            related={ready ? related : LOADING}
            outletName={outletName}
            knownOutlet={knownOutlet(article.meta.outlet)}
            word={word}
            link={archiveLink}
            onSave={onSave}
            onShow={(start) => void onShow(start)}
          />
        ) : (
          <PageState
            texts={texts}
            view={view as Exclude<typeof view, { kind: 'article' }>}
            word={word}
            acts={acts}
          />
        )}
        {correction && <Correction texts={texts} {...correction} />}
      </PopupMain>
      <SiteControls
        texts={texts}
        host={host}
        pageOff={report && view.kind === 'off' && !siteOff}
        siteOff={siteOff}
        tiers={settings.tiers}
        dates={settings.dates}
        onPageOff={setPageOff}
        onSiteOff={setSiteOff}
        onTiers={(tiers) => void writeSettings({ tiers })}
        onDates={(dates) => void writeSettings({ dates })}
      />
    </div>
  );
}
