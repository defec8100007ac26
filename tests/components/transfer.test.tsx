// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { BackupSchedule } from '../../components/BackupSchedule.tsx';
import { BackupReminder, Transfer, TransferInWork, type TransferStep } from '../../components/Transfer.tsx';
import { nothing } from './fixtures.ts';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');
const page = (step: TransferStep, more: Partial<Parameters<typeof Transfer>[0]> = {}) =>
  mount(
    <Transfer
      texts={texts}
      backup={{ last: null, since: 2, ownAt: null }}
      step={step}
      first="all"
      query=""
      chosen={0}
      schedule={null}
      onExport={nothing}
      onBackup={nothing}
      onDisown={nothing}
      onRestore={nothing}
      onCancel={nothing}
      {...more}
    />,
    texts,
  );

/** What is told of the last act, beside it. */
const outcome = (): string => one('.outcome:not(:empty)').textContent ?? '';

describe('the page of backups', () => {
  it('says what is in no backup, and makes one', () => {
    const onBackup = vi.fn();
    page({ step: 'idle' }, { onBackup });
    expect(document.body.textContent).toContain('No backup was made yet. 2 articles are in no backup.');
    doing(() => one('[data-act="backup"]').click());
    expect(onBackup).toHaveBeenCalledOnce();
  });

  it('shows how far it is, can be stopped, and starts nothing beside it', () => {
    const onCancel = vi.fn();
    page({ step: 'working', kind: 'backup', done: 3, total: 1_200 }, { onCancel });
    expect(document.body.textContent).toContain('3 of 1,200 articles');
    expect(one<HTMLProgressElement>('progress').value).toBe(3);
    expect(one<HTMLButtonElement>('[data-act="backup"]').disabled).toBe(true);
    expect(one<HTMLInputElement>('input[type="file"]').disabled).toBe(true);
    doing(() => one('[data-act="cancel"]').click());
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('tells everything of a restore: what came, what was refused and why, and a file that was cut', () => {
    const refused = Array.from({ length: 25 }, (_, at) => ({ line: at + 1, problem: 'changed' }));
    const report = {
      added: 5,
      merged: 2,
      present: 1,
      incomplete: 3,
      refused,
      cut: true,
      broken: false,
      lost: 0,
      headDamaged: true,
      wanted: 4,
      wantedDamaged: false,
    };
    page({ step: 'restored', report });
    const said = outcome();
    expect(said).toContain(
      '5 articles were put back. 2 articles lacked something and were completed. 1 article was here already.',
    );
    expect(document.querySelector('.good')).toBeNull();
    expect(said).toContain('25 lines of the file are damaged');
    expect(said).toContain('Line 20: it is not what was written');
    expect(said).not.toContain('Line 21:');
    expect(said).toContain('and 5 more');
    expect(said).toContain('The file is cut off.');
    expect(said).toContain('3 articles were already damaged when the backup was made');
    expect(said).toContain('What the file says of itself cannot be read.');
    expect(said).not.toContain('The file is damaged');
    expect(said).not.toContain('The list of addresses to read is damaged');
    page({ step: 'restored', report: { ...report, cut: false, broken: true, lost: 9, wantedDamaged: true } });
    const broken = outcome();
    expect(broken).toContain('The file is damaged: a part of it cannot be read.');
    expect(broken).toContain('9 articles that the file should have could not be read.');
    expect(broken).toContain('The list of addresses to read is damaged in the file.');
    expect(broken).not.toContain('The file is cut off.');
  });

  it('says of a restore only what there is to say', () => {
    const whole = {
      ...{
        added: 0,
        merged: 0,
        present: 18,
        incomplete: 0,
        refused: [],
        cut: false,
        broken: false,
        lost: 0,
      },
      ...{ headDamaged: false, wanted: 0, wantedDamaged: false },
    };
    const told = (report: Partial<typeof whole>): string => {
      page({ step: 'restored', report: { ...whole, ...report } });
      return outcome();
    };
    expect(told({})).toBe('Nothing was missing: all 18 articles are here already.');
    expect(one('.outcome .good').textContent).toContain('Nothing was missing');
    expect(told({ added: 1, present: 0 })).toBe('1 article was put back.');
    expect(told({ present: 9, lost: 8 })).toMatch(/^9 articles were here already\.8 articles that/);
    expect(told({ present: 0 })).toBe('0 articles were put back.');
  });

  it('tells it beside the act, and brings it into sight', () => {
    const seen = vi.fn();
    HTMLElement.prototype.scrollIntoView = seen;
    page({ step: 'working', kind: 'export', done: 3, total: 9 });
    expect(one('.working').parentElement!.querySelector('form.export')).not.toBeNull();
    expect(seen).not.toHaveBeenCalled();
    page({ step: 'exported', file: 'x.ris', bytes: 10, articles: 9, skipped: 0 });
    expect(one('.outcome:not(:empty)').parentElement!.querySelector('form.export')).not.toBeNull();
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
    page({ step: 'failed', kind: 'restore', error: { code: 'backup.not-a-backup', params: {} }, done: 0 });
    expect(one('[role="alert"]').closest('section')!.querySelector('input[type="file"]')).not.toBeNull();
    expect(one('[role="alert"]').textContent).toContain('siyaq-backup-');
  });

  it('says of a backup that a part of the archive could not be read', () => {
    const made = { step: 'made', file: 'x.zip', bytes: 10 } as const;
    page({ ...made, incomplete: 0 });
    expect(outcome()).not.toContain('can no longer be read');
    page({ ...made, incomplete: 1 });
    expect(outcome()).toContain('In 1 article a part can no longer be read');
  });

  it('is told where no file came of it', () => {
    const onDisown = vi.fn();
    page({ step: 'made', file: 'x.zip', bytes: 10, incomplete: 0 }, { onDisown });
    doing(() => one('[data-act="disown"]').click());
    expect(onDisown).toHaveBeenCalledOnce();
    page({ step: 'disowned' });
    expect(outcome()).toBe('Then it does not count as a backup. Make it again when there is a place for it.');
  });

  it('says of an export what was left out', () => {
    const exported = { step: 'exported', file: 'x.ris', bytes: 10 } as const;
    page({ ...exported, articles: 3, skipped: 0 });
    expect(outcome()).not.toContain('left out');
    page({ ...exported, articles: 3, skipped: 2 });
    expect(outcome()).toMatch(/3 articles were exported.*2 articles could not be written/);
  });

  it('says what stays where it failed, and how to go on', () => {
    page({ step: 'failed', kind: 'restore', error: { code: 'archive.full', params: {} }, done: 7 });
    expect(one('[role="alert"]').textContent).toMatch(/failed behind 7 articles\. What was put back stays/);
  });
});

describe('the line in other views', () => {
  it('says what is in work and leads there, and nothing else', () => {
    const line = (step: TransferStep) =>
      mount(<TransferInWork texts={texts} step={step} link="#/backup" />, texts);
    line({ step: 'idle' });
    expect(document.querySelector('.remind')).toBeNull();
    line({ step: 'working', kind: 'restore', done: 3, total: 1_200 });
    expect(one('.remind p').textContent).toBe('Putting the backup back · 3 of 1,200 articles');
    expect(one('.remind a').getAttribute('href')).toBe('#/backup');
  });
});

describe('the reminder', () => {
  it('speaks only where much would be lost', () => {
    const remind = (since: number) =>
      mount(
        <BackupReminder texts={texts} backup={{ last: null, since, ownAt: null }} link="#/backup" />,
        texts,
      );
    remind(19);
    expect(document.querySelector('.remind')).toBeNull();
    remind(20);
    expect(one('.remind a').getAttribute('href')).toBe('#/backup');
  });

  it('speaks where the reader has written for a week and more since the last backup', () => {
    const remind = (ownAt: string | null, madeAt: string | null = '2026-11-01T10:00:00.000Z') => {
      const backup = { last: madeAt === null ? null : { madeAt }, since: 0, ownAt };
      mount(<BackupReminder texts={texts} backup={backup} link="#/backup" />, texts);
      return document.querySelector('.remind p')?.textContent ?? null;
    };
    expect(remind('2026-11-08T09:00:00.000Z')).toBeNull();
    expect(remind('2026-11-08T10:00:00.000Z')).toBe(texts.t('transfer.own-since'));
    expect(remind(null)).toBeNull();
    // Who never made one is told of articles alone.
    expect(remind('2026-11-08T10:00:00.000Z', null)).toBeNull();
  });
});

describe('backups that come by themselves', () => {
  const schedule = (why: 'not-written' | 'incomplete'): string => {
    const failed = { at: '2026-11-25T12:00:00.000Z', why };
    mount(<BackupSchedule texts={texts} days={7} failed={failed} refused={false} onDays={nothing} />, texts);
    return one('[role="status"]').textContent ?? '';
  };

  it('tell apart one that was not made and one that lacks something', () => {
    expect(schedule('not-written')).toMatch(
      /^The backup that was due on .* was not made\. The file could not/,
    );
    expect(schedule('incomplete')).toMatch(/^The backup of .*2026.* was made, but in some articles/);
  });
});
