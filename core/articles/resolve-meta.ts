import { dayOf as dayIn } from '../dates/calendars.ts';
import { inferDay } from '../dates/infer-day.ts';
import { findDateLine, parseStamp } from '../dates/parse-stamp.ts';
import { languageOfArticle } from '../text/identify-language.ts';
import type { ArticleMeta, PublishedFrom } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import { isNewsDay } from './news-day.ts';
import type { Outlet } from './outlet.ts';
import type { RawDate, RawMeta } from './raw-meta.ts';

/** Judges what a page says of itself: which title, whose byline, which day and how it is known. */
interface Context {
  /** Null where the page is of no known outlet. */
  readonly outlet: Outlet | null;
  /** IANA zone of the local day; the outlet's where absent. */
  readonly timeZone?: string;
  /** BCP 47 tag of the article, or null; the outlet's where absent. */
  readonly language?: string | null;
}

/** The zone of most of this press, for pages of no known outlet: a guess that moves a day only around midnight. */
const USUAL_ZONE = 'Asia/Baghdad';
const ZONES: Readonly<Record<string, string>> = { fa: 'Asia/Tehran', prs: 'Asia/Kabul' };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ً-ْـ‌]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    // "Shafaaq" of shafaq.com.
    .replace(/(.)\1+/gu, '$1');

/** What stands between a title and the site's name. Quotation marks do only where they stand by themselves. */
const SEPARATOR = /\s*(?:\||::|–|—|•|·|<|>|\/)\s*|\s+[-:«»‹›]\s+|:\s+/u;

/** What declared titles add to the printed one behind a separator is the site's name. */
function besideHeadline([printed = '', ...declared]: readonly string[]): string[] {
  if (printed.length <= 15) return [];
  return declared.flatMap((title) => {
    const at = title.indexOf(printed);
    if (at < 0) return [];
    return [title.slice(0, at), title.slice(at + printed.length)].filter((part) => SEPARATOR.test(part));
  });
}

function siteKeys(raw: RawMeta, outlet: Outlet | null): Set<string> {
  const hosts = [raw.url, raw.declared ?? '', ...raw.siteNames].flatMap(
    (address) => /^https?:\/\/(?:www\.|m\.)?([^/?#:]+)/i.exec(address)?.[1] ?? [],
  );
  const names = [
    ...raw.siteNames,
    ...(outlet ? Object.values(outlet.names) : []),
    ...hosts,
    ...hosts.map((host) => host.split('.').at(-2) ?? ''),
    ...besideHeadline(raw.titles),
  ];
  return new Set(names.map(plain).filter((name) => name.length > 1));
}

/** What a page for printing puts before its title. */
const FOR_PRINT = /^\s*(?:طباعة|نسخه چاپی|print)\s*$/i;

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const key = plain(part);
  if (key === '' || FOR_PRINT.test(part)) return true;
  for (const site of sites)
    if (
      key === site ||
      (site.length > 3 && (key.startsWith(site) || key.endsWith(site)) && key.length < site.length * 2.5) ||
      // "Tasnim" of "Tasnim News Agency", but not "Iraq" of "Iraq Today".
      (site.startsWith(key) && key.length > site.length * 0.6)
    )
      return true;
  return false;
}

/** Takes the outlet's name off either end, however many separators it stands behind. */
function withoutSite(title: string, sites: ReadonlySet<string>, printed: string | undefined): string {
  let rest = title.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 4; round += 1) {
    const parts = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && isSite(rest.slice(0, first.index), sites)) rest = rest.slice(first.index + first[0].length);
    else if (last && isSite(rest.slice(last.index + last[0].length), sites)) rest = rest.slice(0, last.index);
    else break;
  }
  if (printed && rest !== printed && rest.includes(printed) && printed.length > 15) return printed;
  return rest.trim() || title.trim();
}

function titleOf(raw: RawMeta, sites: ReadonlySet<string>): string {
  const printed = raw.titles[0];
  for (const title of raw.titles) {
    const clean = withoutSite(title, sites, printed);
    if (clean && !isSite(clean, sites)) return clean;
  }
  return printed ?? '';
}

/** Names of agencies are fine; those of developers, vendors, accounts and addresses are not. */
const NO_BYLINE =
  /^(?:admin|administrator|editor|root|(?:super )?user|webmaster|author|unknown|null|undefined|none|test|by|بواسطة|بقلم|توسط|المصدر|منبع|source|\d+)$|https?:|www\.|@|\.(?:com|net|org|ir|iq)\b|developer|develop|design|software|solutions|cms|technolog|media ?soft|\b(?:group|company|co|ltd|inc)\.?$|برمجة|تصميم|تطوير|طراحی|مبرمج/iu;

const LABEL =
  /^(?:(?:نشرت?|مرسلة|كتبها?) (?=بواسطة))?(?:(?:نوشته|منتشر|ارسال|تهیه|ثبت) ?شده توسط\s*[:：]?\s*|(?:محرر|المحرر|تحرير|گزارش|گزارشگر|خبرنگار)\s*[:：/]\s*|(?:(?:written )?by|author|بقلم|بواسطة|كتبت?|کتب|كتابة|إعداد|توسط|نگارش(?: از)?|نویسنده|نویسندهٔ|نوشته|الكاتب|حاور(?:ت?ه|ت?ها|ت?هم))(?:\s*[:：/،,\-–]\s*|\s+))/iu;

/** "Reporter A, editor B" in one line: who reports is the first. */
const AND_EDITOR = /^(?:خبرنگار|گزارشگر)\s+(?=\S+\s+\S)(.+?)\s+(?:دبیر|سردبیر|ویراستار)\s.*$/u;

/** France 24 is an agency. */
const DAY_FIGURES = 3;

function bylineOf({ credits, siteNames }: RawMeta, known: ReadonlySet<string>): string | null {
  // "Nahrain - the first paper of the two rivers": in a title the first part may be who speaks.
  const sites = new Set([...known, ...siteNames.map((name) => plain(name.split(SEPARATOR, 1)[0] ?? ''))]);
  for (const candidate of credits?.bylines ?? []) {
    if (sites.has(plain(candidate))) continue;
    const parts = candidate
      .replace(/\s+/g, ' ')
      .trim()
      .replace(AND_EDITOR, '$1')
      .replace(LABEL, '')
      .replace(LABEL, '')
      .replace(/[\s:：،,|/\-–*]+$/, '')
      .split(/ [-–|] |\/ /);
    const others = parts.filter((part) => !isSite(part, sites));
    // What has so many figures is the day.
    const own = others.filter((part) => (part.match(/\p{N}/gu)?.length ?? 0) < DAY_FIGURES);
    const name = own.join(' - ');
    // "Abu Dhabi - Nahrain News": who signs has more names than one.
    if (others.length < parts.length && !name.includes(' ')) continue;
    if (name.length < 3 || name.length > 70 || NO_BYLINE.test(name) || !/\p{L}{2}/u.test(name)) continue;
    return name;
  }
  return null;
}

const CHANGED =
  /^\s*\(?(?:آخر (?:تحديث|تعديل)|تم التحديث|محدثة|ب(?:ه[ \u200c]?)?روز[ \u200c]?رسانی|آخرین (?:ب(?:ه[ \u200c]?)?روز[ \u200c]?رسانی|ویرایش)|updated)/iu;

/** A date line as printed, and with day, month and year in the order in which sentences have them. */
const inOrder = (line: string): string[] => [
  // 16/فبراير/2019
  line.replace(/([\d٠-٩۰-۹])\s*[/\-–]\s*(\p{L}+)\s*[/\-–]\s*(?=[\d٠-٩۰-۹])/gu, '$1 $2 '),
  // ۱۳۹۹ يکشنبه ۵ مرداد
  line.replace(/^([\d٠-٩۰-۹]{4}) (\p{L}+ [\d٠-٩۰-۹]{1,2} \p{L}+)/u, '$2 $1'),
];

function dayOf(
  date: RawDate,
  zone: string,
  place: { language: string | null; country: string | null },
): string | null {
  const value = date.value
    // 27 / 9 / 2024
    .replace(/(\p{N}) ?\/ ?(\p{N}{1,2}) ?\/ ?(?=\p{N})/gu, '$1/$2/')
    // Joomla counts the months that share a name: 12 تشرين2/نوفمبر 2020.
    .replace(
      /(كانون|تشرين) ?([12١٢])(?!\p{N})/gu,
      (_, name, count) => `${name} ${/[1١]/.test(count) ? 'الأول' : 'الثاني'}`,
    );
  const stamped = parseStamp(value, zone)?.day;
  if (isNewsDay(stamped)) return stamped;
  for (const line of inOrder(value)) {
    const day = findDateLine(line, place)?.day;
    if (isNewsDay(day)) return day;
  }
  return null;
}

/** Says of itself that it is the day of publication: a masthead's clock, a caption and a teaser do not. */
const PUBLISHED =
  /^[\s([:]*(?:تاریخ|زمان|ساعت)?[ \u200c]*(?:انتشار|درج|نشر)(?![\p{L}\p{M}])|^[\s([:]*(?:تم |تاريخ |وقت )?(?:ال)?ن[\u064f]?شر(?:ت|ه|ها)?(?![\p{L}\p{M}])|^[\s([:]*(?:منتشر شده|published|posted|publication date)/iu;

/** The lines that name themselves the day of publication before the others, all else in its place. */
function labelledFirst(dates: readonly RawDate[]): RawDate[] {
  const isLabelled = ({ value }: RawDate): number => Number(PUBLISHED.test(value));
  const lines = dates.filter(({ from }) => from === 'line').sort((a, b) => isLabelled(b) - isLabelled(a));
  return dates.map((date) => (date.from === 'line' ? lines.shift()! : date));
}

/** Whether a printed line tells the last change and nothing else. */
const isChange = ({ from, value }: RawDate): boolean => from === 'line' && CHANGED.test(value);

function dayInAddress(url: string): string | null {
  const match =
    /[/\-_]((?:19|20)\d{2})[/\-_]?(0[1-9]|1[0-2])[/\-_]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(url) ??
    /\/((?:19|20)\d{2})\/([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\//.exec(url);
  if (!match) return null;
  // A number may look like a day that no month has.
  const found = dayIn('gregorian', Number(match[1]), Number(match[2]), Number(match[3]))?.toString();
  return isNewsDay(found) ? found : null;
}

const whereabouts = ({ timeZone, language, outlet }: Context) => ({
  zone: timeZone ?? outlet?.timeZone ?? ZONES[language ?? ''] ?? USUAL_ZONE,
  isGuess: !timeZone && !outlet,
  place: { language: language ?? outlet?.language ?? null, country: outlet?.country ?? null },
});

/** The day of the last change, as declared or else as printed, where it is a later one than that of publication. */
function updatedOf(raw: RawMeta, published: string | null, context: Context): string | null {
  const { zone, place } = whereabouts(context);
  if (!raw.credits) return null;
  for (const date of [...raw.credits.updated, ...raw.dates.filter(isChange)]) {
    const day = dayOf(date, zone, place);
    if (day) return published !== null && day > published ? day : null;
  }
  return null;
}

/** The day as a stamp has it, in whatever zone that is. */
const writtenDay = (stamp: string): string | undefined => /^\d{4}-\d{2}-\d{2}(?=T)/.exec(stamp)?.[0];

/** A stamp with an offset of this press's countries, Morocco to Afghanistan, is in the outlet's own time. */
const isLocal = (stamp: string): boolean => /T.*\+0[1-5]:?\d\d$/.test(stamp);

/**
 * The day of publication: stamps in the order given, which is that of trust. A JSON-LD day that a printed line and a
 * meta tag both deny is overruled by them, for templates repeat an old one. Where the zone is a guess, the day as the stamp
 * has it counts if the page tells it once more, or the same moment in its own time, and does not print the other day.
 */
function publishedOf(raw: RawMeta, context: Context): Pick<ArticleMeta, 'published' | 'publishedFrom'> {
  const { zone, isGuess, place } = whereabouts(context);
  const told: {
    day: string;
    from: PublishedFrom;
    written?: string | undefined;
    local?: boolean;
    printed?: boolean;
  }[] = [];
  // A line that tells the last change only is no better than the address.
  const dates = labelledFirst(raw.dates).sort((a, b) => Number(isChange(a)) - Number(isChange(b)));
  for (const date of dates) {
    const written = writtenDay(date.value);
    const day = dayOf(date, zone, place);
    const from = date.from === 'line' ? 'dateline' : date.from;
    const printed = !written && !isChange(date);
    if (day) told.push({ day, from, written, local: isLocal(date.value), printed });
  }
  const inAddress = dayInAddress(raw.url);
  if (inAddress) told.push({ day: inAddress, from: 'url', printed: true });
  const [best] = told;
  if (!best) return { published: null, publishedFrom: 'unknown' };
  const others = told.filter((one) => one.from !== best.from);
  const denied =
    others.length > 1 && others.every((one) => one.day === others[0]?.day && one.day !== best.day);
  const chosen = denied && others[0] ? others[0] : best;
  const { written } = chosen;
  const prints = (day: string | undefined) => told.some((one) => one.printed && one.day === day);
  const isOwn = prints(written) || told.some((one) => one.local && one.written === written);
  const published = isGuess && written && isOwn && !prints(chosen.day) ? written : chosen.day;
  return { published, publishedFrom: chosen.from };
}

/** A short name for a page without a web address, the same for the same text. */
function urn(raw: RawMeta): string {
  let hash = 0x811c9dc5;
  for (const char of `${raw.url}\n${raw.titles[0] ?? ''}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `urn:siyaq:${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/**
 * The same facts, with the day that the text tells where the page tells none. `country` (ISO 3166-1 alpha-2) is the outlet's,
 * as for annotation: the day is read in the language in which the text is annotated.
 */
export function withDayOfText(meta: ArticleMeta, text: string, country: string | null): ArticleMeta {
  if (meta.published !== null) return meta;
  const day = inferDay(text, languageOfArticle({ text, title: meta.title, country }));
  return isNewsDay(day ?? undefined) ? { ...meta, published: day, publishedFrom: 'text' } : meta;
}

/** Judges the collected facts. Texts stay as printed; days are ISO local days. */
export function resolveMeta(raw: RawMeta, context: Context): ArticleMeta {
  const sites = siteKeys(raw, context.outlet);
  const web = /^https?:/i.test(raw.url);
  const day = publishedOf(raw, context);
  const declared = raw.declared && /^https?:/i.test(raw.declared) ? raw.declared : null;
  return {
    canonicalUrl: web ? canonicalUrl(raw.url, declared) : declared ? canonicalUrl(declared) : urn(raw),
    url: raw.url,
    title: titleOf(raw, sites),
    byline: bylineOf(raw, sites),
    ...day,
    updated: updatedOf(raw, day.published, context),
    outlet: context.outlet?.id ?? null,
    image: raw.credits?.image ?? null,
  };
}
