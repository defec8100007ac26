import type { Texts } from '../locales/texts.ts';
import { EmptyState } from './EmptyState.tsx';

/** A site that Siyaq may not see by itself. */
export interface Stranger {
  readonly host: string;
  /** Of the outlet list, whose hosts this browser has not granted by itself. */
  readonly listed: boolean;
}

interface AskProps {
  readonly texts: Texts;
  readonly site: Stranger;
  /** The reader or the browser has just said no. */
  readonly declined: boolean;
  /** These two are asked for in the click itself: browsers grant nothing outside of one. */
  readonly onAlways: () => void;
  readonly onOutlets: () => void;
}

function Ask({ texts, site, declined, onAlways, onOutlets }: AskProps) {
  return (
    <>
      <button type="button" data-act="always" onClick={onAlways}>
        {texts.t('popup.always', { host: site.host })}
      </button>
      {site.listed && (
        <button type="button" data-act="outlets" onClick={onOutlets}>
          {texts.t('options.outlets-grant')}
        </button>
      )}
      <p role="status" class="faint">
        {declined ? texts.t('popup.always-declined') : ''}
      </p>
    </>
  );
}

/** A page that is not seen: read it once, always this site, or all of the outlet list. */
export function NoAccess(props: AskProps & { onActivate: () => void }) {
  const { texts, site } = props;
  return (
    <EmptyState
      title={texts.t('popup.no-access', { host: site.host })}
      note={texts.t('popup.no-access-note')}
    >
      <button type="button" class="main" data-act="activate" onClick={props.onActivate}>
        {texts.t('popup.activate')}
      </button>
      <Ask {...props} />
    </EmptyState>
  );
}

/** A page that is read because the toolbar's button was pressed on it, and the next one of its site will not be. */
export function OnceOnly(props: AskProps) {
  return (
    <div class="once">
      <p>{props.texts.t('popup.once', { host: props.site.host })}</p>
      <div class="acts">
        <Ask {...props} />
      </div>
    </div>
  );
}
