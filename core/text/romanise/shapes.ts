import { consonantOf, joined } from './letters.ts';

/**
 * Word forms that have one reading whatever their root is, so that their short vowels are known without a dictionary: the
 * verbal nouns of the longer verb stems, and the passive participle of the first. Capitals stand for letters of the root.
 */
const FORMS: readonly (readonly [shape: string, latin: string])[] = [
  ['[اإ]ستXXاX', 'istiXXāX'],
  ['[اإ]ستXاXة', 'istiXāXah'],
  // Not behind ل, which may be the article's: al-tayyār, al-tujjār.
  ['[اإ]LتXاX', 'iXtiXāX'],
  ['[اإ]نXXاX', 'inXiXāX'],
  ['إXXاX', 'iXXāX'],
  ['إXاXة', 'iXāXah'],
  ['تXXيX', 'taXXīX'],
  ['مPXوX', 'maXXūX'],
];
const ENDINGS: readonly (readonly [written: string, latin: string])[] = [
  ['', ''],
  ['ة', 'ah'],
  ['ات', 'āt'],
  ['ي', 'ī'],
  ['ية', 'īyah'],
  ['ا', 'an'],
  ['يا', 'īyan'],
];

const ROOT = '[بپتثجچحخدذرزژسشصضطظعغفقكگلمنهويءأؤئ]';
const compiled = FORMS.flatMap(([shape, form]) =>
  ENDINGS.filter(([written]) => !form.endsWith('ah') || written === '').map(
    ([written, ending]) =>
      [
        new RegExp(
          `^${shape
            .replaceAll('X', `(${ROOT})`)
            .replace('L', `(${ROOT.replace('ل', '')})`)
            .replace('P', '([بجحخدذرزسشصضطظعغفقكلنهوأ])')}${written}$`,
        ),
        form + ending,
      ] as const,
  ),
);

/** A word in one of the forms that have one reading, in Latin letters, or null. It is given in Arabic letters, unmarked. */
export function byShape(word: string, persian: boolean): string | null {
  for (const [shape, form] of compiled) {
    const roots = shape.exec(word)?.slice(1);
    if (!roots) continue;
    let at = 0;
    let latin = '';
    for (const char of form) latin = joined(latin, char === 'X' ? consonantOf(roots[at++]!, persian) : char);
    // As a letter of the root, y lengthens an i before it: iyqāf is īqāf.
    return latin.replace(/iy(?![aāiīuū])/, 'ī');
  }
  return null;
}
