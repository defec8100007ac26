import type { Tier } from '../core/actors/actor.ts';
import type { Texts } from '../locales/texts.ts';
import { Switch } from './Switch.tsx';
import { TierChoices } from './TierChoices.tsx';

/** Off on this page, off for this site; and, told apart from these, what is highlighted anywhere. */
export function SiteControls(props: {
  texts: Texts;
  /** Null where the tab has no site that Siyaq could read. */
  host: string | null;
  /** Of the page alone, whatever holds for its site. Null where no content script runs that could be switched off. */
  pageOff: boolean | null;
  siteOff: boolean;
  tiers: Readonly<Record<Tier, boolean>>;
  dates: boolean;
  onPageOff: (off: boolean) => void;
  onSiteOff: (off: boolean) => void;
  onTiers: (tiers: Readonly<Record<Tier, boolean>>) => void;
  onDates: (dates: boolean) => void;
}) {
  const { texts, host, pageOff, siteOff } = props;
  return (
    <>
      {(pageOff !== null || host) && (
        <details class="site">
          <summary>{texts.t('site.title')}</summary>
          {pageOff !== null && (
            <Switch
              label={texts.t('site.off-page')}
              on={pageOff}
              fixed={siteOff ? texts.t('site.off-page-too') : null}
              onChange={props.onPageOff}
            />
          )}
          {host && (
            <Switch label={texts.t('site.off-site', { host })} on={siteOff} onChange={props.onSiteOff} />
          )}
        </details>
      )}
      <details class="everywhere">
        <summary>{texts.t('site.everywhere')}</summary>
        <TierChoices
          texts={texts}
          tiers={props.tiers}
          dates={props.dates}
          onTiers={props.onTiers}
          onDates={props.onDates}
        />
      </details>
    </>
  );
}
