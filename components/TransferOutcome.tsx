import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TextKey, Texts } from '../locales/texts.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { sizeText } from './size-text.ts';
import type { RestoreFacts, TransferKind, TransferStep } from './Transfer.tsx';

/** So many refused lines are listed; the count says the rest. */
const LISTED = 20;

/** A cancelled restore leaves what it put back, the others nothing. */
const CANCELLED: Readonly<Record<TransferKind, TextKey>> = {
  backup: 'transfer.backup-cancelled',
  restore: 'transfer.restore-cancelled',
  export: 'export.cancelled',
};

const KINDS = { made: 'backup', disowned: 'backup', restored: 'restore', exported: 'export' } as const;

const kindOf = (step: TransferStep): TransferKind | null =>
  step.step === 'idle' ? null : 'kind' in step ? step.kind : KINDS[step.step];

/** What of the file is in the archive now. `whole`: all of it could be read. */
function cameBack(texts: Texts, { added, merged, present }: RestoreFacts, whole: boolean): string {
  if (added + merged === 0 && present > 0 && whole)
    return texts.t('transfer.nothing-missing', { count: present });
  const said = [
    ...(added > 0 || merged + present === 0 ? [texts.t('transfer.put-back', { count: added })] : []),
    ...(merged > 0 ? [texts.t('transfer.completed', { count: merged })] : []),
    ...(present > 0 ? [texts.t('transfer.present', { count: present })] : []),
  ];
  return said.join(' ');
}

function Report({ texts, report }: { texts: Texts; report: RestoreFacts }) {
  const { incomplete, refused, cut, headDamaged } = report;
  const whole = !cut && !report.broken && report.lost === 0 && refused.length === 0;
  return (
    <>
      <p class={whole ? 'good' : ''}>{cameBack(texts, report, whole)}</p>
      {cut && <p class="bad">{texts.t('transfer.cut')}</p>}
      {report.broken && <p class="bad">{texts.t('transfer.broken')}</p>}
      {report.lost > 0 && <p class="bad">{texts.t('transfer.lost', { count: report.lost })}</p>}
      {report.wanted > 0 && <p>{texts.t('transfer.wanted', { count: report.wanted })}</p>}
      {report.wantedDamaged && <p class="bad">{texts.t('transfer.wanted-damaged')}</p>}
      {headDamaged && <p class="bad">{texts.t('transfer.head-damaged')}</p>}
      {incomplete > 0 && <p class="bad">{texts.t('transfer.restored-incomplete', { count: incomplete })}</p>}
      {refused.length > 0 && (
        <details open={refused.length <= LISTED}>
          <summary class="bad">{texts.t('transfer.refused', { count: refused.length })}</summary>
          <ul class="refused">
            {refused.slice(0, LISTED).map(({ line, problem }) => (
              <li key={line}>
                {texts.t('transfer.refused-line', { line })}{' '}
                {texts.reason({ code: `backup.line.${problem}`, params: {} })}
              </li>
            ))}
          </ul>
          {refused.length > LISTED && (
            <p class="faint">{texts.t('transfer.refused-more', { count: refused.length - LISTED })}</p>
          )}
        </details>
      )}
    </>
  );
}

interface Props {
  readonly texts: Texts;
  readonly step: TransferStep;
  /** The reader has no such file: the browser was told not to write it, or could not. */
  readonly onDisown: () => void;
}

function Outcome({ texts, step, onDisown }: Props): ComponentChildren {
  switch (step.step) {
    case 'made':
      return (
        <>
          <p class="good">
            {texts.t('transfer.made', { size: sizeText(step.bytes, texts.language) })}{' '}
            <bdi class="faint">{step.file}</bdi>
          </p>
          {step.incomplete > 0 && (
            <p class="bad">{texts.t('transfer.made-incomplete', { count: step.incomplete })}</p>
          )}
          <p>
            {texts.t('transfer.look-for-it')}{' '}
            <button type="button" data-act="disown" onClick={onDisown}>
              {texts.t('transfer.disown')}
            </button>
          </p>
        </>
      );
    case 'disowned':
      return <p>{texts.t('transfer.disowned')}</p>;
    case 'exported':
      return (
        <>
          {step.articles > 0 ? (
            <p class="good">
              {texts.t('export.made', {
                articles: step.articles,
                size: sizeText(step.bytes, texts.language),
              })}{' '}
              <bdi class="faint">{step.file}</bdi>
            </p>
          ) : (
            <p class="bad">{texts.t('export.none')}</p>
          )}
          {step.skipped > 0 && <p class="bad">{texts.t('export.skipped', { count: step.skipped })}</p>}
        </>
      );
    case 'restored':
      return <Report texts={texts} report={step.report} />;
    case 'cancelled':
      return <p>{texts.t(CANCELLED[step.kind], { done: step.done })}</p>;
    case 'failed':
      return (
        <ErrorNote
          texts={texts}
          title={texts.t('transfer.failed')}
          {...(step.done > 0 ? { note: texts.t('transfer.failed-note', { done: step.done }) } : {})}
          error={step.error}
        />
      );
    default:
      return null;
  }
}

/** What came of the last act of a kind, and comes into sight when it is there; empty where that was another one. */
export function TransferOutcome(props: Props & { kind: TransferKind }) {
  const { texts, kind, onDisown } = props;
  const step: TransferStep = kindOf(props.step) === kind ? props.step : { step: 'idle' };
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(step.step);
  useEffect(() => {
    if (last.current === 'working' && step.step !== 'working')
      place.current?.scrollIntoView?.({ block: 'nearest' });
    last.current = step.step;
  }, [step.step]);
  return (
    <div role="status" class="outcome" data-step={step.step} ref={place}>
      <Outcome texts={texts} step={step} onDisown={onDisown} />
    </div>
  );
}
