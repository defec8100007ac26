import type { SavedPages } from '../../archive/export-work.ts';
import type { WholeCapture } from '../../archive/whole-article.ts';
import { readingTree } from '../../components/rebuild-html.ts';
import type { InterfaceLanguage } from '../../core/actors/actor.ts';
import { formatDay } from '../../core/dates/format-day.ts';
import { isolated } from '../../core/export/citation.ts';
import { addressOf, type ExportNames, outletOf } from '../../core/export/exported-article.ts';
import { savedPageHtml } from '../../core/export/saved-page.ts';
import { loadTexts, pickLanguage, type Texts } from '../../locales/texts.ts';

/** What a document says of itself, in English and in the language that its article's readers are served in. */
const notesOf = (texts: readonly Texts[], savedAt: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts.map(({ language, t }) => [
      language,
      t('web-archive.note', { day: formatDay(savedAt.slice(0, 10), 'gregorian', language) }),
    ]),
  );

function documentOf(capture: WholeCapture, names: ExportNames, english: Texts, own: Texts): string {
  const { meta, annotations, savedAt } = capture;
  const tree = readingTree(capture, ({ alt, address }) => {
    const said = [alt, address]
      .filter((part) => part !== '')
      .map(isolated)
      .join(' ');
    return said && own.t('web-archive.image', { said });
  });
  const { title, byline, published } = meta;
  const known = { address: addressOf(capture), outlet: outletOf(capture, names), byline, published };
  return savedPageHtml({
    ...known,
    title,
    language: annotations.language,
    notes: notesOf([english, own], savedAt),
    tree,
  });
}

/** What makes pages of captures. `language`: of the web archive's own title and description. */
export async function savedPages(
  names: ExportNames,
  language: InterfaceLanguage,
  madeAt: string,
): Promise<SavedPages> {
  const loaded = await Promise.all((['en', 'ar', 'fa'] as const).map(loadTexts));
  const [english] = loaded as [Texts, Texts, Texts];
  const textsFor = (tag: string | null): Texts => {
    const served = pickLanguage('browser', tag ? [tag] : []);
    return loaded.find((texts) => texts.language === served) ?? english;
  };
  const { t } = textsFor(language);
  return {
    html: (capture) => documentOf(capture, names, english, textsFor(capture.annotations.language)),
    title: t('web-archive.title', { day: formatDay(madeAt.slice(0, 10), 'gregorian', language) }),
    description: t('web-archive.description'),
    madeAt,
  };
}
