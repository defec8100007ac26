import type { Tier } from '../core/actors/actor.ts';
import type { Reason } from '../core/reason.ts';
import type { Texts } from '../locales/texts.ts';
import { Choice } from './Choice.tsx';
import { type CorrectionEntry, CorrectionList } from './CorrectionList.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { type HiddenEntry, HiddenList } from './HiddenList.tsx';
import { HostList } from './HostList.tsx';
import { StorageFacts, type StorageState } from './StorageFacts.tsx';
import { Switch } from './Switch.tsx';
import { TierChoices } from './TierChoices.tsx';

/** The reader's choices that this page changes; a part of the settings. */
export interface Chosen {
  readonly language: 'browser' | 'en' | 'ar' | 'fa';
  readonly appearance: 'system' | 'light' | 'dark';
  readonly tiers: Readonly<Record<Tier, boolean>>;
  readonly dates: boolean;
  readonly offHosts: readonly string[];
  readonly saveInPrivate: boolean;
}

/** The language names are written in their own languages: whoever needs the switch may not read this one. */
const LANGUAGES = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ar', label: 'العربية', lang: 'ar' },
  { value: 'fa', label: 'فارسی', lang: 'fa' },
] as const;

export function Options(props: {
  texts: Texts;
  chosen: Chosen;
  /** `kept` after a change has been stored; a reason where it could not be. */
  outcome: 'kept' | Reason | null;
  /** Hosts beyond the outlet list that the reader has allowed. */
  granted: readonly string[];
  outletsGranted: boolean;
  storage: StorageState | null;
  onChange: (change: Partial<Chosen>) => void;
  onGrantOutlets: () => void;
  onTakeBack: (host: string) => void;
  onPersist: () => void;
  /** The page of the reader's own entries. */
  entriesLink: string;
  hidden: readonly HiddenEntry[];
  onShow: (entry: HiddenEntry) => void;
  corrected: readonly CorrectionEntry[];
  onForget: (entry: CorrectionEntry) => void;
}) {
  const { texts, chosen, outcome, onChange } = props;
  const { t } = texts;
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <p role="status" class="unseen">
        {outcome === 'kept' ? t('options.saved') : ''}
      </p>
      {outcome && outcome !== 'kept' && (
        <ErrorNote texts={texts} title={t('options.failed')} error={outcome} />
      )}
      <Choice
        title={t('options.language')}
        value={chosen.language}
        options={[{ value: 'browser', label: t('options.language-browser') }, ...LANGUAGES]}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        title={t('options.appearance')}
        value={chosen.appearance}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options.appearance-${value}`),
        }))}
        onChange={(appearance) => onChange({ appearance })}
      />
      <section>
        <h2>{t('options.marks')}</h2>
        <TierChoices
          texts={texts}
          tiers={chosen.tiers}
          dates={chosen.dates}
          onTiers={(tiers) => onChange({ tiers })}
          onDates={(dates) => onChange({ dates })}
        />
      </section>
      <section>
        <h2>{t('entries.title')}</h2>
        <a href={props.entriesLink}>{t('options.entries-link')}</a>
      </section>
      <HiddenList texts={texts} entries={props.hidden} onShow={props.onShow} />
      <CorrectionList texts={texts} entries={props.corrected} onForget={props.onForget} />
      {!props.outletsGranted && (
        <section class="note">
          <p>{t('options.outlets-note')}</p>
          <button type="button" class="main" data-act="outlets" onClick={props.onGrantOutlets}>
            {t('options.outlets-grant')}
          </button>
        </section>
      )}
      <HostList
        title={t('options.granted')}
        hosts={props.granted}
        none={t('options.granted-none')}
        act={t('options.granted-remove')}
        actOn={(host) => t('options.granted-remove-named', { host })}
        onAct={props.onTakeBack}
      />
      <HostList
        title={t('options.off-sites')}
        hosts={chosen.offHosts}
        none={t('options.off-none')}
        act={t('options.turn-on')}
        actOn={(host) => t('options.turn-on-named', { host })}
        onAct={(host) => onChange({ offHosts: chosen.offHosts.filter((one) => one !== host) })}
      />
      <section>
        <h2>{t('options.private')}</h2>
        <p class="faint">{t('options.private-note')}</p>
        <Switch
          label={t('options.private-save')}
          on={chosen.saveInPrivate}
          onChange={(saveInPrivate) => onChange({ saveInPrivate })}
        />
      </section>
      {props.storage && <StorageFacts texts={texts} storage={props.storage} onPersist={props.onPersist} />}
    </main>
  );
}
