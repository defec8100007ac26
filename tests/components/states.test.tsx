// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CopyFacts } from '../../components/CopyFacts.tsx';
import { LeftOutList } from '../../components/LeftOutList.tsx';
import { nameWords } from '../../components/name-words.ts';
import { Options } from '../../components/Options.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Published } from '../../components/Published.tsx';
import type { PageView } from '../../components/page-view.ts';
import { SiteControls } from '../../components/SiteControls.tsx';
import { TopicNote } from '../../components/TopicNote.tsx';
import { Versions } from '../../components/Versions.tsx';
import { article, capture, names, nothing, word } from './fixtures.ts';
import { doing, mount, one, textsIn } from './mount.ts';

const texts = textsIn('en');
const tiers = { core: true, state: false, generic: false };

describe('a tab that is no article', () => {
  const show = (view: Exclude<PageView, { kind: 'article' }>) => {
    const acts = {
      onActivate: vi.fn(),
      onAlways: vi.fn(),
      onOutlets: vi.fn(),
      onReadAnyway: vi.fn(),
      onTurnOn: vi.fn(),
      onRetry: vi.fn(),
    };
    mount(<PageState texts={texts} view={view} word={word} acts={acts} />, texts);
    return acts;
  };
  const buttons = (): (string | undefined)[] =>
    [...document.querySelectorAll('button')].map((button) => button.dataset.act);

  it('of a site not allowed: once, always, or the whole list where it is on it', () => {
    const acts = show({ kind: 'no-access', site: { host: 'outlet.test', listed: false }, declined: false });
    expect(buttons()).toEqual(['activate', 'always']);
    expect(document.body.textContent).toContain('Always on ⁨outlet.test⁩');
    for (const button of document.querySelectorAll('button')) doing(() => button.click());
    expect(acts.onActivate).toHaveBeenCalledTimes(1);
    expect(acts.onAlways).toHaveBeenCalledTimes(1);
    show({ kind: 'no-access', site: { host: 'outlet.test', listed: true }, declined: true });
    expect(buttons()).toEqual(['activate', 'always', 'outlets']);
    expect(one('[role=status]').textContent).toContain('Access was not given');
  });

  it('that was turned away says why, and can be read all the same', () => {
    const reasons = [{ code: 'archive.full', params: {} }];
    for (const kind of ['not-ours', 'not-an-article'] as const) {
      const acts = show({ kind, reasons });
      expect(one('.because').textContent).toContain('full');
      doing(() => one('[data-act=read-anyway]').click());
      expect(acts.onReadAnyway).toHaveBeenCalledTimes(1);
    }
  });

  it('that the reader turned away is not told of as if Siyaq had doubted', () => {
    show({ kind: 'not-ours', reasons: [] });
    expect(document.body.textContent).toContain('as far as can be told');
    show({ kind: 'not-ours', reasons: [{ code: 'topic.site-not', params: {} }] });
    expect(one('.empty').textContent).toBe('Nothing is highlighted on this page.Read it anyway');
  });

  it('that is off, failed or restricted has the act that helps, or none', () => {
    for (const [host, said] of [
      [null, 'Siyaq is off on this page.Turn on for this page'],
      ['outlet.test', 'Siyaq is off for ⁨outlet.test⁩.Turn on for ⁨outlet.test⁩'],
    ] as const) {
      const { onTurnOn } = show({ kind: 'off', host });
      expect(buttons()).toEqual(['turn-on']);
      expect(document.body.textContent).toBe(said);
      doing(() => one('button').click());
      expect(onTurnOn).toHaveBeenCalledTimes(1);
    }
    const { onRetry } = show({ kind: 'failed', error: { code: 'page.no-answer', params: {} } });
    doing(() => one('button').click());
    expect(onRetry).toHaveBeenCalledTimes(1);
    show({ kind: 'restricted' });
    expect(buttons()).toEqual([]);
  });
});

it('site controls speak of the page and the site they have', () => {
  const acts = { onPageOff: vi.fn(), onSiteOff: vi.fn(), onTiers: vi.fn(), onDates: vi.fn() };
  const show = (host: string | null, pageOff: boolean | null, siteOff = false) =>
    mount(
      <SiteControls
        texts={texts}
        host={host}
        pageOff={pageOff}
        siteOff={siteOff}
        tiers={tiers}
        dates={true}
        {...acts}
      />,
      texts,
    );
  show(null, null);
  expect(document.querySelectorAll('input')).toHaveLength(4);
  // What holds for every page is told apart from what holds for this one.
  expect([...document.querySelectorAll('summary')].map((at) => at.textContent)).toEqual(['On every page']);
  show('outlet.test', false);
  const inputs = [...document.querySelectorAll('input')];
  expect(inputs).toHaveLength(6);
  expect(document.querySelectorAll('.site input')).toHaveLength(2);
  expect(document.querySelector('.everywhere fieldset')?.textContent).not.toContain('dates');
  for (const input of inputs) doing(() => input.click());
  expect(acts.onPageOff).toHaveBeenCalledWith(true);
  expect(acts.onSiteOff).toHaveBeenCalledWith(true);
  expect(acts.onDates).toHaveBeenCalledWith(false);
  expect(acts.onTiers.mock.calls.flat()).toEqual([
    { ...tiers, core: false },
    { ...tiers, state: true },
    { ...tiers, generic: true },
  ]);
  // Where the site is off, there is nothing to say of the page.
  show('outlet.test', false, true);
  const [page, site] = document.querySelectorAll<HTMLInputElement>('.site input');
  expect([page?.checked, page?.disabled, site?.checked]).toEqual([false, true, true]);
  expect(page?.closest('label')?.textContent).toBe('Off on this page · The whole site is off.');
});

describe('the day of publication', () => {
  it('is told with the way it is known, and with that of a later change', () => {
    const day = { published: '2024-01-27', publishedFrom: 'dateline' } as const;
    mount(<Published texts={texts} meta={day} />, texts);
    expect(document.body.textContent).toContain('from the printed date line');
    expect(document.body.textContent).not.toContain('Updated');
    mount(<Published texts={texts} meta={{ ...day, updated: '2024-01-29' }} />, texts);
    expect(document.body.textContent).toContain('Updated January 29, 2024, says the page');
  });
});

describe('what a page has beside its article', () => {
  it.each([
    ['en', 'links to other articles'],
    ['ar', 'روابط إلى مقالات أخرى'],
    ['fa', 'پیوند به مقاله‌های دیگر'],
  ] as const)('is listed by kind in %s', (language, kind) => {
    const words = textsIn(language);
    const label = words.t('page.left-out');
    mount(<LeftOutList texts={words} label={label} leftOut={article.leftOut} />, words);
    expect(one('summary').textContent).toBe(label);
    expect(one('li').textContent).toContain(kind);
    mount(<LeftOutList texts={words} label={label} leftOut={[]} />, words);
    expect(document.querySelector('details')).toBeNull();
  });
});

describe('a stored copy', () => {
  it('says whether it still is what was saved, and what was left out', () => {
    mount(<CopyFacts texts={texts} capture={capture} />, texts);
    expect(one('.good').textContent).toContain('matches its fingerprint');
    expect(document.body.textContent).toContain('readers’ comments 1,200 characters');
    mount(<CopyFacts texts={texts} capture={{ ...capture, intact: false }} />, texts);
    expect(one('.bad').textContent).toContain('no longer matches');
    expect(document.querySelector('.good')).toBeNull();
  });

  it('is one of several versions, latest first', () => {
    const captures = ['1', '2', '3'].map((id) => ({ id, savedAt: `2024-02-0${id}T10:00:00Z` }));
    const links = { link: (id: string) => `#${id}`, compareLink: (id: string) => `#compare/${id}` };
    mount(<Versions texts={texts} captures={captures} shown="2" {...links} />, texts);
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    // The first one has none before it to be compared with.
    expect(hrefs).toEqual(['#3', '#compare/3', '#2', '#compare/2', '#1']);
    expect(one('[aria-current=page]').getAttribute('href')).toBe('#2');
  });

  it('that the page went back to is listed at both moments, and says which it is', () => {
    const captures = [
      { id: 'b', savedAt: '2024-02-02T10:00:00Z' },
      { id: 'a', savedAt: '2024-02-01T10:00:00Z', againAt: '2024-02-03T10:00:00Z' },
    ];
    const links = {
      link: (id: string) => `#${id}`,
      compareLink: (id: string, again: boolean) => `#compare/${id}${again ? '/again' : ''}`,
    };
    mount(<Versions texts={texts} captures={captures} shown="b" {...links} />, texts);
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['#a', '#compare/a/again', '#b', '#compare/b', '#a']);
    expect(one('h2').textContent).toBe('2 versions');
    expect(one('li .faint').textContent).toContain('back to what was saved Feb 1, 2024');
  });
});

it('settings hand over each change alone', () => {
  const [onChange, onTakeBack, onShow, onForget] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  mount(
    <Options
      texts={texts}
      chosen={{
        language: 'browser',
        appearance: 'system',
        tiers,
        dates: true,
        offHosts: ['a.test', 'b.test'],
        saveInPrivate: false,
      }}
      outcome={null}
      granted={['c.test']}
      outletsGranted={true}
      storage={null}
      onChange={onChange}
      onGrantOutlets={nothing}
      onTakeBack={onTakeBack}
      onPersist={nothing}
      entriesLink="entries.html"
      hidden={[{ actor: 'sudani', name: 'السوداني', page: null }]}
      onShow={onShow}
      corrected={[{ kind: 'sites', of: 'd.test', about: false }]}
      onForget={onForget}
    />,
    texts,
  );
  doing(() => one('[data-actor=sudani] button').click());
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ actor: 'sudani', name: 'السوداني', page: null });
  doing(() => one('[data-corrected="d.test"] button').click());
  expect(onForget).toHaveBeenCalledExactlyOnceWith({ kind: 'sites', of: 'd.test', about: false });
  doing(() => one('[value=fa]').click());
  doing(() => one('[value=dark]').click());
  doing(() => one('[data-host="a.test"] button').click());
  doing(() => one('[data-host="c.test"] button').click());
  expect(onChange.mock.calls.flat()).toEqual([
    { language: 'fa' },
    { appearance: 'dark' },
    { offHosts: ['b.test'] },
  ]);
  expect(onTakeBack).toHaveBeenCalledWith('c.test');
  expect(document.querySelector('[data-act=outlets]')).toBeNull();
});

it('the parameters of a reason become names and days', () => {
  const say = nameWords(textsIn('fa'), {
    actor: (id) => names[id] ?? null,
    event: () => ({ en: 'Event', ar: '', fa: '' }),
    outlet: () => null,
  });
  expect(say('actors', 'sudani')).toBe('محمد شیاع السودانی');
  expect(say('other', 'sudani')).toBe('محمد شیاع السودانی');
  expect(say('actor', 'nobody')).toBeNull();
  expect(say('events', 'e')).toBe('Event');
  expect(say('day', '2024-01-28')).toMatch(/۲۰۲۴/);
  expect(say('terms', 'قوات')).toBeNull();
  expect(say('calendar', 'solar-hijri')).toBe('هجری شمسی');
  expect(say('calendar', 'martian')).toBeNull();
});

it("what speaks for the topic and what against stands apart, with each one's share", () => {
  const topic = {
    about: true,
    score: 0.9,
    reasons: [
      { code: 'topic.forces', params: { terms: ['القوات الأميركية'], share: 0.6 } },
      { code: 'topic.football', params: { terms: ['منتخب'], share: -0.25 } },
      { code: 'topic.actors', params: { count: 7, share: 0.15 } },
    ],
  };
  mount(<TopicNote texts={texts} topic={topic} word={word} />, texts);
  const lists = [...document.querySelectorAll('.topic ul')].map((list) =>
    [...list.querySelectorAll('li')].map((item) => item.textContent),
  );
  expect(lists).toEqual([
    ['Foreign forces: “\u2068القوات الأميركية\u2069”. 60%', '7 known actors. 15%'],
    ['Sport: “\u2068منتخب\u2069”. 25%'],
  ]);
  expect(document.body.textContent).toContain('Speaks against it');
  mount(<TopicNote texts={texts} topic={{ ...topic, reasons: [topic.reasons[0]!] }} word={word} />, texts);
  expect(document.querySelectorAll('.topic ul')).toHaveLength(1);
  expect(document.body.textContent).not.toMatch(/Speaks/);
});

it('of the topic, the reader’s word comes first, and Siyaq’s own stays to be seen where it is another', () => {
  const topic = {
    about: false,
    score: 0.2,
    reasons: [{ code: 'topic.football', params: { terms: ['منتخب'] } }],
  };
  mount(<TopicNote texts={texts} topic={topic} said={true} word={word} />, texts);
  expect(one('summary').textContent).toBe('About the Iraq mission, as you said');
  expect(one('summary + p').textContent).toBe('Not about the Iraq mission, as far as can be told');
  mount(<TopicNote texts={texts} topic={{ ...topic, about: true }} said={true} word={word} />, texts);
  expect(one('summary + p').textContent).toBe('About the Iraq mission');
  mount(<TopicNote texts={texts} topic={topic} said={null} word={word} />, texts);
  expect(one('summary').textContent).toBe('Not about the Iraq mission, as far as can be told');
  expect(one('summary + p').textContent).toBe('Why Siyaq thinks so');
});

it('a word that runs against its sentence is kept apart in it', () => {
  const reason = { code: 'related.shared-actors', params: { actors: ['ائتلاف', 'NATO'] } };
  expect(textsIn('en').reason(reason)).toContain('\u2068ائتلاف\u2069 and NATO');
  expect(textsIn('fa').reason(reason)).toContain('ائتلاف و \u2068NATO\u2069');
});

it('words of the page are quoted in a reason, so that no conjunction of ours runs into them', () => {
  const reason = { code: 'topic.forces', params: { terms: ['ائتلاف', 'اشغالگران'] } };
  expect(textsIn('ar').reason(reason)).toContain('«\u2068ائتلاف\u2069» و«\u2068اشغالگران\u2069»');
  expect(textsIn('fa').reason(reason)).toContain('«\u2068ائتلاف\u2069» و «\u2068اشغالگران\u2069»');
});
