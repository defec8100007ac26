import { startAndMiddle } from '../text/start-and-middle.ts';
import { plain } from './plain.ts';

/**
 * The cheap gate of the content script: no lexicon, a short list of what news from Iraq names, cut to what tells the
 * words apart. It lets through every text that `scoreTopic` may accept, which asks it first; it turns most other pages
 * away without waking the background.
 */
const IRAQ =
  /عراق(?!چ)|غداد|ربيل|ولير|(?:عين|عده) ?ال?اسد|[ «]حرير(?!ي)|[هي] «?الحرير|ركوك|ليماني(?:ه| و ?ا)|ا[لن] ?انبار|نينو[يا]|موصل|[^ت]بصره|بابل|اصريه|يوانيه|سماو|مقتدي|ذي ?قار|فلوج|رمادي|تكريت|لاح ?الد|رزاني|ك[رو]+دست|حشد|[^ل]سوداني|ر السوداني|كتايب [حس]|سرايا او|جباء|عصايب|قه (?:سبز|الخض)|[ ل]تاجي(?![كل])|ديال[يه]|نجف|ربلا|سنتك|قيار|بسماي|حباني|[يف]كتوري|[بپ]ايكر|بعقوب|الكوت |مخمور|بو ?غريب|رافدين|نهرين|جرف ال|حويج|زم ?(?:الص|را|ذا)|سي ?رام|شمر[گك]|سامرا|لعفر|يوسفيه|رصافه|كراده|ميسان|عنكاو|الزبير|عدده الجنس|طارمي|المثني|سنجار|خزعلي|كي ?وان|الرطبه|الولايي|صمه الاقليم|ركز اقليم|هاز مكافحه|(?:مهمه|بقاء|رحيل|انهاء) التحالف|(?:وريت|ايان|كار|خروج|ماندن) ايتلاف|الاعرجي|گاه بلد/;
/** Most other pages that name Iraq are of its matches; where no soldier is named either, they are turned away. */
const MATCHES = /[^ب]مبار[اي]|فوت[بس]|گ برتر|[ ل]ك[أا]س/;
const SOLDIERS = /قوا|عسك|جن[ود]|ظام|رباز|مريك/;
/** Looked at: the start, where headline and lead stand, and as much again from the middle of a long page. */
const START = 30_000;
const MIDDLE = 10_000;

/** Whether a text may be about the Iraq mission. */
export function mayBeOurs(text: string): boolean {
  const looked = startAndMiddle(text, START, MIDDLE);
  const names = (spelt: string): boolean =>
    IRAQ.test(spelt) && (!MATCHES.test(spelt) || SOLDIERS.test(spelt));
  // What is found in the text as written is found in its plain spelling, which costs more to make.
  return names(looked) || names(plain(looked));
}
