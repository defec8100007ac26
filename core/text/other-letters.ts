import { startAndMiddle } from './start-and-middle.ts';

/**
 * Letters of the Arabic script that Arabic, Persian and Dari do without, and their neighbours do not: Urdu, Pashto, Sorani,
 * Sindhi and Uyghur. `ھ`, `ہ` and `ە` are none of them: some keyboards write them for `ه` and `ة`.
 */
const OTHER = /[ٹڈڑےںډړږښګېۍڅێۆڵٻڀڄڪۇ]/g;
/** Looked at, in UTF-16 units. */
const PART = 3_000;
/** One in fifty: texts of those languages have three and more, of ours none. */
const SHARE = 50;
/** No text of ours has fewer alefs than one in so many units; a page in English that quotes Arabic has. */
const ALEF = 40;

/** Whether a text's letters alone tell that it is in none of the languages that are read. Cheap: every outlet's page asks. */
export function hasOtherLetters(text: string): boolean {
  const looked = startAndMiddle(text, PART, PART);
  return (
    (looked.match(OTHER)?.length ?? 0) * SHARE > looked.length ||
    looked.split(/[اﺍﺎ]/).length * ALEF < looked.length
  );
}
