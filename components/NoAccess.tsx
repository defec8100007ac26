import type { Texts } from '../locales/texts.ts';
import { EmptyState } from './EmptyState.tsx';

/** A site that Siyaq does not see: read this page once, always this site, or all of the outlet list. */
export function NoAccess(props: {
  texts: Texts;
  host: string;
  listed: boolean;
  declined: boolean;
  onActivate: () => void;
  /** Asked for in the click itself: browsers grant nothing outside of one. */
  onAlways: () => void;
  onOutlets: () => void;
}) {
  const { texts, host } = props;
  return (
    <EmptyState title={texts.t('popup.no-access', { host })} note={texts.t('popup.no-access-note')}>
      <button type="button" class="main" data-act="activate" onClick={props.onActivate}>
        {texts.t('popup.activate')}
      </button>
      <button type="button" data-act="always" onClick={props.onAlways}>
        {texts.t('popup.always', { host })}
      </button>
      {props.listed && (
        <button type="button" data-act="outlets" onClick={props.onOutlets}>
          {texts.t('options.outlets-grant')}
        </button>
      )}
      <p role="status" class="faint">
        {props.declined ? texts.t('popup.always-declined') : ''}
      </p>
    </EmptyState>
  );
}
