import { ARABIC_SCRIPT, type IdentifiedLanguage, identifyWritten, WORD } from './identify-written.ts';
import { DARI, IRANIAN, JOINED_VERB, PHRASES, type Sign, ZWNJ_LOST } from './persian-signs.ts';

/** Dari against the Persian of Iran, by spelling and vocabulary, where a text is in Persian at all. */

/** No more of a text is looked at than this, in UTF-16 units. */
const SAMPLE = 20_000;

/** Of a row of signs no more words than this count: what a text is about brings many of one kind. */
const OF_A_ROW = 2;

function weigh(raw: readonly string[], table: readonly Sign[]): number {
  const seen = new Map<RegExp, number>();
  for (const word of new Set(raw)) {
    const plain = word.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/هٔ$/, 'ۀ');
    const bare = plain.replace(/ۀ$/, 'ه');
    for (const [form] of table)
      if (form.test(plain) || form.test(bare)) seen.set(form, Math.min(OF_A_ROW, (seen.get(form) ?? 0) + 1));
  }
  return table.reduce((sum, [form, weight]) => sum + weight * (seen.get(form) ?? 0), 0);
}

/** Whom a text quotes may speak the other way: words that stand in quotations alone count this much. */
const QUOTED = 0.25;
const QUOTATION = /[«“][^»”]*[»”]/g;

/** What is the outlet's own, and what it quotes. Where nearly all is a quotation, that is the text. */
function ownWords(raw: readonly string[], text: string): readonly string[] {
  if (!/[«“]/.test(text)) return raw;
  const own = text.replace(QUOTATION, ' ').match(WORD) ?? [];
  return own.length < 15 ? raw : own;
}

/** Votes that Dari needs beyond the Persian of Iran: some, and more in a long text, where chance ones gather. */
const PRIOR = 0.4;
const PRIOR_WORDS = 60;
const PRIOR_A_WORD = 0.012;

/** Votes of the outlet's country, which a text without a sign is judged by; a few words of the other spelling outweigh them. */
const OF_COUNTRY = 1;

/** Dari against the Persian of Iran; without any sign it is the latter, by far the commoner, unless an outlet of Afghanistan prints it. */
function whichPersian(
  raw: readonly string[],
  text: string,
  country: string | null,
): { language: string; confidence: number } {
  const signs = ZWNJ_LOST.test(text) ? DARI : [...DARI, JOINED_VERB];
  const own = ownWords(raw, text);
  const weighed = (table: readonly Sign[]): number => {
    const ours = weigh(own, table);
    return own === raw ? ours : ours + QUOTED * (weigh(raw, table) - ours);
  };
  const dari =
    weighed(signs) + PHRASES.reduce((sum, [form, weight]) => sum + (form.test(text) ? weight : 0), 0);
  const iranian = weighed(IRANIAN);
  const usual = PRIOR + Math.max(0, raw.length - PRIOR_WORDS) * PRIOR_A_WORD;
  const prior = country === 'AF' ? -usual - OF_COUNTRY : country === 'IR' ? usual + OF_COUNTRY : usual;
  const margin = dari - iranian - prior;
  return margin > 0
    ? { language: 'prs', confidence: Math.min(1, 0.5 + margin / 6) }
    : { language: 'fa', confidence: Math.min(1, 0.5 + (prior - margin) / 4) };
}

/**
 * Tells `ar`, `fa` and `prs` from each other and from `ur`, `ps`, `ckb`, `sd`, `ug` and `en`. The text may be of any
 * length; a title of three words is usually enough for the script's main languages, Dari needs a paragraph. `country` (ISO 3166-1
 * alpha-2) is that of the outlet, where it is known: Dari and Persian of Iran share most sentences, and outlets print their own.
 */
export function identifyLanguage(text: string, country: string | null = null): IdentifiedLanguage {
  const written = identifyWritten(text);
  if (written.language !== 'fa') return written;
  const looked = text.slice(0, SAMPLE);
  const words = (looked.match(WORD) ?? []).filter((word) => ARABIC_SCRIPT.test(word));
  const variety = whichPersian(words, looked, country);
  return {
    language: variety.language,
    confidence: written.confidence * (variety.language === 'fa' ? 1 : variety.confidence),
  };
}

/**
 * The BCP 47 tag of an article or of a block of one, or null: from the text; where a few words do not tell, with the help of
 * the title. `country` as above. Whatever reads an article asks here, so that it is in one language for all.
 */
export function languageOfArticle(article: {
  readonly text: string;
  readonly title: string;
  readonly country: string | null;
}): string | null {
  const { text, title, country } = article;
  return identifyLanguage(text, country).language ?? identifyLanguage(`${title}\n${text}`, country).language;
}
