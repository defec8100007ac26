// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { DateTimeline } from '../../components/DateTimeline.tsx';
import { MentionList } from '../../components/MentionList.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PopupMain } from '../../components/PopupMain.tsx';
import type { PageView } from '../../components/page-view.ts';
import { date, mentions, names, nothing } from './fixtures.ts';
import { act, hasFocus } from './keyboard.ts';
import { mount, textsIn } from './mount.ts';

const texts = textsIn('en');

describe('in the toolbar’s window', () => {
  it('showing all actors leads to the first one more', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      ...mentions[0]!,
      actor: `actor-${at}`,
      start: at,
    }));
    mount(<MentionList texts={texts} mentions={many} names={names} onShow={nothing} />, texts);
    act('.plain');
    hasFocus('li:nth-child(13) .chip');
  });

  it('showing all dates leads to the first', () => {
    const many = Array.from({ length: 10 }, (_, at) => {
      const day = `2024-01-${10 + at}`;
      return { ...date, from: day, to: day, start: at };
    });
    mount(
      <DateTimeline texts={texts} dates={many} day="2024-01-28" pageLanguage="ar" onShow={nothing} />,
      texts,
    );
    act('.plain');
    expect(document.querySelectorAll('li .row')).toHaveLength(10);
    hasFocus('li .row');
  });

  it('turning on leads to what is then said of the page', () => {
    function Popup() {
      const [view, look] = useState<Exclude<PageView, { kind: 'article' }>>({ kind: 'off', host: null });
      const acts = {
        onActivate: nothing,
        onAlways: nothing,
        onOutlets: nothing,
        onReadAnyway: nothing,
        onTurnOn: () => look({ kind: 'reading' }),
        onRetry: nothing,
      };
      return (
        <PopupMain>
          <PageState texts={texts} view={view} word={() => null} acts={acts} />
        </PopupMain>
      );
    }
    mount(<Popup />, texts);
    act('[data-act=turn-on]');
    hasFocus('main');
  });
});
