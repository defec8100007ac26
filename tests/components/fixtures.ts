import type { ListedArticle } from '../../components/article-line.ts';
import type { KnownOutlet } from '../../components/OutletFacts.tsx';
import type { ReadArticle } from '../../components/page-view.ts';
import type { ShownCapture } from '../../components/shown-capture.ts';
import type { Actor } from '../../core/actors/actor.ts';
import type { ActorCard } from '../../core/actors/actor-card.ts';
import type { DateMention, Mention } from '../../core/annotate/annotation.ts';
import type { ArticleMeta } from '../../core/articles/article.ts';
import type { EventCard } from '../../core/events/describe-events.ts';

/** One invented article as the views get it. */
export const TEXT = 'أعلن السوداني يوم 27 يناير أن بغداد ستبدأ الحوار.\n\nوقال السوداني إن اللجنة ستجتمع.';

function placed(text: string, from = 0): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
}

const sudani = (from: number): Mention => ({
  ...placed('السوداني', from),
  actor: 'sudani',
  type: 'person',
  tier: 'core',
  by: 'surname',
  certainty: 0.82,
  alternatives: ['sudan'],
  reason: { code: 'example', params: { actor: 'sudani' } },
});
export const mentions: readonly Mention[] = [
  sudani(0),
  {
    ...placed('بغداد'),
    actor: 'baghdad',
    type: 'place',
    tier: 'state',
    by: 'name',
    certainty: 1,
    alternatives: [],
    reason: { code: 'example', params: {} },
  },
  sudani(TEXT.indexOf('وقال')),
];
export const date: DateMention = {
  ...placed('27 يناير'),
  from: '2024-01-27',
  to: '2024-01-27',
  granularity: 'day',
  calendar: 'gregorian',
  relation: 'on',
  approximate: false,
  alternatives: [{ from: '2023-01-27', to: '2023-01-27' }],
  reason: { code: 'example', params: { day: '2024-01-28' } },
};
export const meta: ArticleMeta = {
  canonicalUrl: 'https://outlet.test/1',
  url: 'https://outlet.test/1',
  title: 'السوداني: بدء الحوار',
  byline: 'مراسل',
  published: '2024-01-28',
  publishedFrom: 'json-ld',
  outlet: 'outlet',
  image: null,
};
export const names: Readonly<Record<string, ActorCard['name']>> = {
  sudani: { en: 'Mohammed Shia al-Sudani', ar: 'محمد شياع السوداني', fa: 'محمد شیاع السودانی' },
  baghdad: { en: 'Baghdad', ar: 'بغداد', fa: 'بغداد' },
};
const topic = { about: true, score: 0.9, reasons: [{ code: 'example', params: { terms: ['قوات'] } }] };

export const article: ReadArticle = {
  meta,
  language: 'ar',
  topic,
  leftOut: [{ kind: 'related', chars: 310 }],
  mentions,
  dates: [date],
  outlet: null,
  names,
};

export const card: ActorCard = {
  id: 'sudani',
  type: 'person',
  subtype: 'politician',
  tier: 'core',
  name: names.sudani!,
  names: { en: [], ar: [], fa: [], prs: [] },
  day: '2024-01-28',
  roles: [
    {
      title: { en: 'Prime Minister of Iraq', ar: 'رئيس مجلس الوزراء العراقي', fa: 'نخست‌وزیر عراق' },
      from: '2022-10-27',
      to: null,
    },
  ],
  affiliations: [{ id: 'baghdad', name: names.baghdad! }],
  summary: { en: 'A politician.', ar: 'سياسي.', fa: 'سیاستمدار.' },
  loaded: null,
  provenance: 'unsourced',
};

export const knownEvent: EventCard = {
  id: 'event',
  date: '2024-01-27',
  end: null,
  title: { en: 'An event', ar: 'حدث', fa: 'رویداد' },
  summary: { en: 'Something happened.', ar: 'حدث شيء.', fa: 'چیزی رخ داد.' },
  provenance: 'unsourced',
};

export const listed = (id: string, title = `عنوان ${id}`): ListedArticle => ({
  id,
  meta: { ...meta, canonicalUrl: id, title },
  language: 'ar',
  excerpt: 'أعلن السوداني',
  savedAt: '2024-02-01T10:00:00.000Z',
  tags: [],
  captures: [
    { id: `${id}#1`, savedAt: '2024-02-01T09:00:00.000Z' },
    { id: `${id}#2`, savedAt: '2024-02-01T10:00:00.000Z' },
  ],
});

export const capture: ShownCapture = {
  id: 'a#2',
  savedAt: '2024-02-01T10:00:00.000Z',
  meta,
  text: TEXT,
  html: TEXT.split('\n\n')
    .map((block) => `<p>${block}</p>`)
    .join(''),
  leftOut: [{ kind: 'comments', chars: 1200 }],
  annotations: { language: 'ar', mentions, dates: [date], events: [] },
  topic,
  hashes: { text: 'ab'.repeat(32) },
  intact: true,
};

/** An entry of the reader's own. */
export const ownActor: Actor = {
  id: 'one',
  type: 'person',
  subtype: 'own',
  tier: 'core',
  names: { en: ['One'], ar: ['واحد أول'], fa: ['یکم نخست'], prs: [] },
  roles: [{ title: { en: 'Head', ar: '', fa: '' }, from: '2020', to: null }],
  affiliations: ['iraq'],
  summary: { en: 'Somebody.', ar: '', fa: '' },
  ambiguous: [{ form: 'الحكومة', lang: 'ar', alsoMeans: 'كل حكومة', policy: 'needs-context' }],
  loaded: [{ term: 'المحتل', langs: ['ar'], gloss: { en: '', ar: 'القوة', fa: '' }, match: false }],
  provenance: [
    { url: 'https://example.org', title: 'A page', read: '2026-01-02', supports: ['names', 'summary'] },
  ],
};

export const nothing = (): void => {};
export const outletName = (): string => 'المنفذ';
export const knownOutlet: KnownOutlet = {
  owners: [
    { as: 'owner', kind: 'company', name: { en: 'A Company', ar: 'شركة ما', fa: 'شرکتی' } },
    { as: 'funder', kind: 'state', name: { en: 'A State', ar: 'دولة ما', fa: 'کشوری' }, asOf: '2018' },
  ],
  provenance: [
    { url: 'https://names.test/', title: 'Of its name', read: '2026-11-26', supports: ['names.en'] },
    {
      url: 'https://owners.test/',
      title: 'Who owns what',
      read: '2026-11-26',
      stored: true,
      supports: ['names.en', 'owners[0]', 'owners[1]'],
    },
  ],
};
export const word = (): null => null;
