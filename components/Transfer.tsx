import type { ComponentChildren } from 'preact';
import type { Reason } from '../core/reason.ts';
import type { TextKey, Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';
import { type ExportChoice, ExportForm, type Which } from './ExportForm.tsx';
import { FileButton } from './FileButton.tsx';
import { TransferOutcome } from './TransferOutcome.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useViewHeading } from './use-view-heading.ts';

export type TransferKind = 'backup' | 'restore' | 'export';

/** What is in work on the page of backups, or was done last. */
export type TransferStep =
  | { readonly step: 'idle' }
  | {
      readonly step: 'working';
      readonly kind: TransferKind;
      readonly done: number;
      /** 0 where it is not known. */
      readonly total: number;
    }
  /** `incomplete`: articles of which the file has only what can still be read. */
  | { readonly step: 'made'; readonly file: string; readonly bytes: number; readonly incomplete: number }
  /** The reader says that the file of the last backup did not come. */
  | { readonly step: 'disowned' }
  | { readonly step: 'restored'; readonly report: RestoreFacts }
  | {
      readonly step: 'exported';
      readonly file: string;
      readonly bytes: number;
      /** None where a search found none, and then there is no file. */
      readonly articles: number;
      /** Articles that the format could not take. */
      readonly skipped: number;
    }
  | { readonly step: 'cancelled'; readonly kind: TransferKind; readonly done: number }
  | { readonly step: 'failed'; readonly kind: TransferKind; readonly error: Reason; readonly done: number };

export interface RestoreFacts {
  readonly added: number;
  readonly merged: number;
  readonly present: number;
  readonly incomplete: number;
  readonly refused: readonly { readonly line: number; readonly problem: string }[];
  readonly cut: boolean;
  readonly broken: boolean;
  readonly lost: number;
  readonly headDamaged: boolean;
  readonly wanted: number;
  readonly wantedDamaged: boolean;
}

export interface BackupState {
  readonly last: { readonly madeAt: string } | null;
  /** Articles saved since, or all where there was none. */
  readonly since: number;
  /** When the reader's own words, list or removals last changed, where that is in no backup. */
  readonly ownAt: string | null;
}

interface Props {
  readonly texts: Texts;
  readonly backup: BackupState | null;
  readonly step: TransferStep;
  /** What is proposed for an export. */
  readonly first: Which;
  /** The search that the reader comes from, to export what it finds; empty where from none. */
  readonly query: string;
  /** How many articles are chosen in the list. */
  readonly chosen: number;
  /** When backups are made without being asked for. */
  readonly schedule: ComponentChildren;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onBackup: () => void;
  readonly onDisown: () => void;
  readonly onRestore: (file: File) => void;
  readonly onCancel: () => void;
}

const IN_WORK: Readonly<Record<TransferKind, TextKey>> = {
  backup: 'transfer.backing-up',
  restore: 'transfer.restoring',
  export: 'export.exporting',
};
type InWork = Extract<TransferStep, { step: 'working' }>;

const progressText = (texts: Texts, { done, total }: InWork): string =>
  total > 0 ? texts.t('transfer.progress', { done, total }) : texts.t('transfer.progress-open', { done });

function Working({ texts, step, onCancel }: Props & { step: InWork }) {
  const { kind, done, total } = step;
  return (
    <div class="working">
      <progress
        value={total > 0 ? done : undefined}
        max={total > 0 ? total : undefined}
        aria-label={texts.t(IN_WORK[kind])}
      />
      <p class="faint">{progressText(texts, step)}</p>
      <button type="button" data-act="cancel" onClick={onCancel}>
        {texts.t('transfer.cancel')}
      </button>
    </div>
  );
}

/** How far an act is, or what came of it, beside the act. */
function Told(props: Props & { kind: TransferKind }) {
  const { texts, step, kind } = props;
  return (
    <>
      <TransferOutcome texts={texts} step={step} kind={kind} onDisown={props.onDisown} />
      {step.step === 'working' && step.kind === kind && <Working {...props} step={step} />}
    </>
  );
}

/** When the last backup was made, and what is in none. */
export function BackupFacts({ texts, backup }: { texts: Texts; backup: BackupState }) {
  const { last, since, ownAt } = backup;
  return (
    <p class={since > 0 || ownAt ? 'bad' : 'faint'}>
      {last
        ? texts.t('transfer.last', { when: instantText(last.madeAt, texts.language) })
        : texts.t('transfer.never')}
      {since > 0 && ` ${texts.t('transfer.since', { count: since })}`}
      {ownAt && ` ${texts.t('transfer.own-since')}`}
    </p>
  );
}

/** Backups, restores and exports, one at a time: with progress, a way to stop, and a full report. */
export function Transfer(props: Props) {
  const { texts, step, backup } = props;
  const busy = step.step === 'working';
  const heading = useViewHeading(texts, texts.t('transfer.title'));
  const backups = useKeptFocus<HTMLElement>((_gone, part) => part?.querySelector('[data-act="backup"]'));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.t('transfer.title')}
      </h1>
      <section ref={backups}>
        <h2>{texts.t('transfer.backup')}</h2>
        <p>{texts.t('transfer.backup-note')}</p>
        {backup && <BackupFacts texts={texts} backup={backup} />}
        <button type="button" class="main" data-act="backup" disabled={busy} onClick={props.onBackup}>
          {texts.t('transfer.backup-now')}
        </button>
        <Told {...props} kind="backup" />
        {props.schedule}
      </section>
      <section>
        <h2>{texts.t('transfer.restore')}</h2>
        <p>{texts.t('transfer.restore-note')}</p>
        <FileButton
          label={texts.t('transfer.choose')}
          accept=".zip,application/zip"
          disabled={busy}
          onFile={props.onRestore}
        />
        <Told {...props} kind="restore" />
      </section>
      <section>
        <h2>{texts.t('export.title')}</h2>
        <p>{texts.t('export.note')}</p>
        <ExportForm
          texts={texts}
          first={props.first}
          query={props.query}
          chosen={props.chosen}
          busy={busy}
          onExport={props.onExport}
        />
        <Told {...props} kind="export" />
      </section>
    </>
  );
}

/** So many articles in no backup are worth a word on the archive's first view. */
const WORTH_A_WORD = 20;
/** So are the reader's own words, where the last backup was made so long before them. */
const WEEK_MS = 604_800_000;

const isOwnOld = ({ last, ownAt }: BackupState): boolean =>
  last !== null && ownAt !== null && Date.parse(ownAt) - Date.parse(last.madeAt) >= WEEK_MS;

/** A line above the list, where much would be lost with this computer. */
export function BackupReminder(props: { texts: Texts; backup: BackupState | null; link: string }) {
  const { texts, backup } = props;
  const isMuch = backup !== null && backup.since >= WORTH_A_WORD;
  if (!backup || !(isMuch || isOwnOld(backup))) return null;
  return (
    <div class="remind">
      <p>{isMuch ? texts.t('transfer.since', { count: backup.since }) : texts.t('transfer.own-since')}</p>
      <a href={props.link}>{texts.t('transfer.remind')}</a>
    </div>
  );
}

/** A line in the other views while something is in work. */
export function TransferInWork(props: { texts: Texts; step: TransferStep; link: string }) {
  const { texts, step, link } = props;
  if (step.step !== 'working') return null;
  return (
    <div class="remind">
      <p>
        {texts.t(IN_WORK[step.kind])} · {progressText(texts, step)}
      </p>
      <a href={link}>{texts.t('transfer.show')}</a>
    </div>
  );
}
