import { inCalendar } from '../dates/calendars.ts';
import { oneLine, romanisedTitle } from './csl-item.ts';
import { addressOf, citeKey, type ExportedArticle, type ExportNames, outletOf } from './exported-article.ts';
import { obsidianTags } from './obsidian-tags.ts';
import { plainMarkdown } from './plain-markdown.ts';

/**
 * An article as a Markdown note with YAML front matter, as Obsidian keeps them: actors and events are links between notes.
 * Every text is a double-quoted scalar: JSON's strings are YAML's too (YAML 1.2, section 1.3), once the control characters
 * that YAML does not allow to stand, and the marks of direction, are escaped as well.
 */
const scalar = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const list = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]' : texts.map((text) => `\n  - ${scalar(text)}`).join('');

/** What Obsidian cannot have in a link's name. */
const link = (name: string): string => `[[${oneLine(name.replace(/[[\]|#^\\/:]/g, ' '))}]]`;

function dayIn(isoDay: string, calendar: 'solar-hijri' | 'lunar-hijri'): string {
  const { year, month, day } = inCalendar(Temporal.PlainDate.from(isoDay), calendar);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const unique = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.filter((text) => text !== null)),
];

export function markdownNote(article: ExportedArticle, names: ExportNames): string {
  const { meta, annotations, text } = article;
  const { published } = meta;
  const romanised = romanisedTitle(article);
  const outlet = outletOf(article, names);
  const url = addressOf(article);
  const actors = unique(annotations.mentions.map(({ actor }) => names.actor(actor))).map(link);
  const events = unique(annotations.events.map((event) => names.event(event))).map(link);
  const front = [
    `title: ${scalar(meta.title)}`,
    ...(romanised ? [`romanized: ${scalar(romanised)}`] : []),
    ...(article.gloss ? [`translated: ${scalar(article.gloss)}`] : []),
    ...(outlet ? [`outlet: ${scalar(outlet)}`] : []),
    ...(meta.byline ? [`author: ${scalar(meta.byline)}`] : []),
    ...(published
      ? [
          `published: ${published}`,
          `solar_hijri: ${scalar(dayIn(published, 'solar-hijri'))}`,
          `lunar_hijri: ${scalar(dayIn(published, 'lunar-hijri'))}`,
        ]
      : []),
    `saved: ${article.savedAt}`,
    ...(url ? [`url: ${scalar(url)}`] : []),
    ...(annotations.language ? [`language: ${scalar(annotations.language)}`] : []),
    `tags: ${list(obsidianTags(article.tags))}`,
    `actors: ${list(actors)}`,
    `events: ${list(events)}`,
    `sha256: ${scalar(article.sha256)}`,
  ];
  const own = article.note ? `\n## Note\n\n${article.note}\n` : '';
  return `---\n${front.join('\n')}\n---\n\n# ${plainMarkdown(oneLine(meta.title))}\n\n${plainMarkdown(text)}\n${own}`;
}

/** Code points of a title in a file's name: at four bytes each they stay under the 255 bytes of most file systems. */
const TITLE_POINTS = 40;

/** A name that every file system takes: the day, the title's beginning, and the key that keeps it apart. */
export function noteFile(article: ExportedArticle): string {
  const { published, title } = article.meta;
  const said = Array.from(oneLine(title.toWellFormed().replace(/[\\/:*?"<>|#^[\]%]/g, ' ')))
    .slice(0, TITLE_POINTS)
    .join('')
    .trim();
  const key = citeKey(article).slice(-8);
  return `${[published ?? 'undated', said, key].filter((part) => part !== '').join(' ')}.md`;
}
