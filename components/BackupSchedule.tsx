import { useEffect, useId, useState } from 'preact/hooks';
import type { TextKey, Texts } from '../locales/texts.ts';
import { instantText } from './day-words.ts';

/** Days between backups that nobody asks for; 0 for none. */
const DAYS: readonly (readonly [days: number, label: TextKey])[] = [
  [0, 'schedule.never'],
  [1, 'schedule.day'],
  [7, 'schedule.week'],
  [30, 'schedule.month'],
];

interface Props {
  readonly texts: Texts;
  readonly days: number;
  /** Why the last one that was due was not made; `incomplete`: it was, and lacks something. */
  readonly failed: {
    readonly at: string;
    readonly why: 'no-downloads' | 'not-written' | 'not-read' | 'incomplete';
  } | null;
  /** The reader, or the browser, said no to the downloads. */
  readonly refused: boolean;
  /** In the click itself, as the browser's question wants it. */
  readonly onDays: (days: number) => void;
}

/** Backups that come by themselves, with a save, into the downloads. */
export function BackupSchedule({ texts, days, failed, refused, onDays }: Props) {
  const id = useId();
  const [chosen, choose] = useState(days);
  useEffect(() => choose(days), [days]);
  return (
    <form
      class="schedule"
      onSubmit={(event) => {
        event.preventDefault();
        onDays(chosen);
      }}
    >
      <label for={id}>{texts.t('schedule.title')}</label>
      <div class="acts">
        <select id={id} value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {DAYS.map(([value, label]) => (
            <option key={value} value={value}>
              {texts.t(label)}
            </option>
          ))}
        </select>
        <button type="submit" data-act="schedule" disabled={chosen === days}>
          {texts.t('schedule.set')}
        </button>
      </div>
      <p class="faint">{texts.t('schedule.note')}</p>
      <div role="status">
        {refused && <p class="bad">{texts.t('schedule.refused')}</p>}
        {failed && days > 0 && (
          <p class="bad">
            {failed.why !== 'incomplete' &&
              `${texts.t('schedule.failed', { when: instantText(failed.at, texts.language) })} `}
            {texts.t(`schedule.${failed.why}`, { when: instantText(failed.at, texts.language) })}
          </p>
        )}
      </div>
    </form>
  );
}
