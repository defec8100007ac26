import fc from 'fast-check';
import type { ExportedArticle, ExportNames } from '../../../core/export/exported-article.ts';

/** A saved article with everything in it that formats stumble over. */
export const TEXT =
  'أعلن السوداني 😀 يوم 27 كانون الثاني 2024 بدء الحوار.\n\n# ليس عنواناً\n\n1. *لا* [قائمة](x) <b>ولا</b> وسم، & 50% می‌شود';

const at = (part: string): { start: number; end: number; text: string } => ({
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
  text: part,
});

export const ARTICLE: ExportedArticle = {
  id: 'https://rawi-agency.test/1',
  meta: {
    canonicalUrl: 'https://rawi-agency.test/1',
    url: 'https://www.rawi-agency.test/1?a=1&b={2}_x',
    title: 'السوداني: "إنهاء" مهمة التحالف & {50%} من_القوات \\ $1 #2 ~ ^\u202E',
    byline: 'محرّر الشؤون, الأمنية',
    published: '2024-01-27',
    publishedFrom: 'json-ld',
    outlet: 'rawi',
    image: null,
  },
  text: TEXT,
  annotations: {
    language: 'ar',
    mentions: [
      {
        ...at('السوداني'),
        actor: 'sudani',
        type: 'person',
        tier: 'core',
        by: 'surname',
        certainty: 0.9,
        alternatives: [],
        reason: { code: 'actor.name', params: {} },
      },
    ],
    dates: [
      {
        ...at('27 كانون الثاني 2024'),
        from: '2024-01-27',
        to: '2024-01-27',
        granularity: 'day',
        calendar: 'gregorian',
        relation: 'on',
        approximate: false,
        alternatives: [],
        reason: { code: 'date.full', params: {} },
      },
    ],
    events: ['hmc-first-round'],
  },
  tags: ['الحوار', 'to: read'],
  note: 'My note,\nof *two* lines',
  gloss: 'Ending the mission',
  firstSavedAt: '2024-01-28T10:00:00.000Z',
  savedAt: '2024-01-28T10:00:00.000Z',
  sha256: 'ab'.repeat(32),
  lexiconVersion: '1',
};

export const NAMES: ExportNames = {
  outlet: (id) => (id === 'rawi' ? 'وكالة راوي' : null),
  actor: (id) => (id === 'sudani' ? 'Mohammed Shia al-Sudani' : null),
  event: (id) => (id === 'hmc-first-round' ? 'First round: talks [HMC]' : null),
};

/** The same article with other words. */
export const withTitle = (title: string, gloss = ''): ExportedArticle => ({
  ...ARTICLE,
  gloss,
  meta: { ...ARTICLE.meta, title },
});

/** A title with what formats take for their own. */
export const TITLE = 'السوداني: "إنهاء" مهمة التحالف & {50%} من_القوات \\ $1 #2 ~ ^';
/** Titles as a hostile or broken page may give them. */
export const anyTitle = fc.string({
  unit: fc.constantFrom(
    ...'اسيیكک ة\u200C،»«"\'{}\\%&$#_~^=+-@,;:|[]<>*`!ab1٣\n\t\u202E\u2066\u2028\u0085😀'.match(/./gsu)!,
  ),
  maxLength: 40,
});
