import { foldPhrase } from '../text/fold.ts';
import type { Actor } from './actor.ts';

/** Given names that a lexicon of office holders may lack, and that stand before surnames it has. */
const COMMON =
  'محمد أحمد علي حسن حسين جعفر موسى باقر عباس خالد سعد عمر عثمان إبراهيم إسماعيل يوسف كاظم صالح طه ياسين مصطفى محمود حميد حامد كريم رحيم جواد رضا مهدي هادي طارق وليد فهد ناصر ماجد زيد سلمان عبدالله عبد الفتاح عبدالفتاح بدر صدام فراس حيدر أمير زینب فاطمه علی مصطفی موسی یوسف حمید کریم جواد';
/** First words of names that are no given names. */
const TITLES = new Set(
  'سردار سپهبد سرلشکر حاج شیخ آیت آیة ابو أبا أبي جنرال مام رهبر السيد المرجع'.split(' ').map(foldPhrase),
);

/** Folded given name -> ids of the persons who bear it; common ones with nobody. */
export function findGivenNames(actors: readonly Actor[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>(COMMON.split(' ').map((name) => [foldPhrase(name), new Set()]));
  for (const actor of actors) {
    if (actor.type !== 'person') continue;
    for (const form of [...actor.names.ar, ...actor.names.fa, ...actor.names.prs]) {
      const words = foldPhrase(form).split(' ');
      const [first] = words;
      if (words.length < 2 || !first || first.startsWith('ال') || TITLES.has(first)) continue;
      for (const word of words.slice(0, -1)) {
        if (word.startsWith('ال') || word.length < 3) continue;
        names.set(word, (names.get(word) ?? new Set()).add(actor.id));
      }
    }
  }
  return names;
}
