import type { ComponentChildren } from 'preact';
import { ArticleSummary } from '../../../components/ArticleSummary.tsx';
import { Bar } from '../../../components/Bar.tsx';
import { Correction, type Said } from '../../../components/Correction.tsx';
import { LookUp } from '../../../components/LookUp.tsx';
import { OnceOnly } from '../../../components/NoAccess.tsx';
import { PageState } from '../../../components/PageState.tsx';
import type { PageView } from '../../../components/page-view.ts';
import { SiteControls } from '../../../components/SiteControls.tsx';
import type { Texts } from '../../../locales/texts.ts';
import { article, knownOutlet, listed, nothing, outletName, word } from '../fixtures.ts';
import type { View, Views } from './view.ts';

/** The toolbar's popup over every kind of page. */

const error = { code: 'archive.full', params: {} };
const link = (id: string): string => `#/article/${id}`;

const tiers = { core: true, state: false, generic: false };

const acts = {
  onActivate: nothing,
  onAlways: nothing,
  onOutlets: nothing,
  onReadAnyway: nothing,
  onTurnOn: nothing,
  onRetry: nothing,
};

function popup(texts: Texts, main: ComponentChildren) {
  return (
    <div class="popup">
      <Bar texts={texts}>
        <a href="archive.html">{texts.t('popup.archive')}</a>
      </Bar>
      <LookUp
        texts={texts}
        hits={null}
        outletName={outletName}
        onQuery={nothing}
        onActor={nothing}
        onArticle={nothing}
        onAll={nothing}
      />
      <main>{main}</main>
      <SiteControls
        texts={texts}
        host="outlet.test"
        pageOff={false}
        siteOff={false}
        tiers={tiers}
        dates={true}
        onPageOff={nothing}
        onSiteOff={nothing}
        onTiers={nothing}
        onDates={nothing}
      />
    </div>
  );
}

const state =
  (view: Exclude<PageView, { kind: 'article' }>): View =>
  (texts) =>
    popup(texts, <PageState texts={texts} view={view} word={word} acts={acts} />);

const NEITHER = { pages: null, sites: null };
const corrected =
  (about: boolean, said: Said): View =>
  (texts) =>
    popup(
      texts,
      <>
        <PageState texts={texts} view={{ kind: 'not-ours', reasons: [] }} word={word} acts={acts} />
        <Correction texts={texts} about={about} said={said} site="shared.test/persian" onCorrect={nothing} />
      </>,
    );

export const POPUP: Views = {
  'popup, an article': (texts) =>
    popup(
      texts,
      <ArticleSummary
        texts={texts}
        article={article}
        said={null}
        save={{ step: 'idle' }}
        related={{ state: 'ready', value: [{ article: listed('a'), reasons: [error] }] }}
        outletName={outletName}
        knownOutlet={knownOutlet}
        word={word}
        link={link}
        onSave={nothing}
        onShow={nothing}
      />,
    ),
  'popup, seen once': (texts) =>
    popup(
      texts,
      <OnceOnly
        texts={texts}
        site={{ host: 'outlet.test', listed: true }}
        declined={true}
        onAlways={nothing}
        onOutlets={nothing}
      />,
    ),
  'popup, reading': state({ kind: 'reading' }),
  'popup, restricted': state({ kind: 'restricted' }),
  'popup, no access': state({
    kind: 'no-access',
    site: { host: 'outlet.test', listed: true },
    declined: true,
  }),
  'popup, not ours': state({ kind: 'not-ours', reasons: [error] }),
  'popup, not an article': state({ kind: 'not-an-article', reasons: [] }),
  'popup, off': state({ kind: 'off', host: null }),
  'popup, site off': state({ kind: 'off', host: 'outlet.test' }),
  'popup, failed': state({ kind: 'failed', error }),
  'popup, to be corrected': corrected(true, NEITHER),
  'popup, corrected': corrected(false, { pages: true, sites: false }),
};
