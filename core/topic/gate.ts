import { startAndMiddle } from '../text/start-and-middle.ts';
import { plain } from './plain.ts';

/**
 * The cheap gate of the content script: no lexicon, two short lists, cut to what tells the words apart. It lets through
 * every text that `scoreTopic` may accept, which asks it first; it turns most other pages away without waking the
 * background.
 */
const IRAQ =
  /عراق(?!چ)|غداد|ربيل|ولير|(?:عين|عده) ?ال?اسد|[هي] «?(?:ال)?حرير|ركوك|ليماني|ا[لن] ?انبار|ينوي|موصل|[^ت]بصره|بابل|اصريه|يوانيه|سماو|مقتدي|ذي ?قار|فلوج|رمادي|تكريت|لاح ?الد|رزاني|ك[رو]+دست|حشد|[^ل]سوداني|ر السوداني|كتايب [حس]|سرايا او|جباء|عصايب|قه (?:سبز|الخض)|[ ل]تاجي(?![كل])|ديال[يه]|نجف|ربلا|سنتك|قيار|بسماي|حباني|[يف]كتوري|[بپ]ايكر|بعقوب|الكوت |مخمور|بو ?غريب|رافدين|نهرين|جرف ال|حويج|زم ?(?:الص|را|ذا)|سي ?رام|شمر[گك]|سامرا|لعفر|يوسفيه|رصافه|كراده|ميسان|عنكاو|الزبير|عدده الجنس|طارمي|المثني|سنجار|خزعلي|كي ?وان|الرطبه/;
const MISSION =
  /لاف|حالف|م[ير]+ك|اشن|نات[وي]|نتك|طلس|جن[بودگ]|يرو|ظام|رباز|دريب|مربي|ارين|شا[رو]|[تي]ش |قوا|عس|مور|مها?م|عزم|خ سف|بعث|شغا|حتل|حاب|خرو|قاعد|[دي]گا|ص[وا]+ر|راك|رتل|تيب|اسد|حم?ل|هج|پهپ|تريو|شكر|شمن|مدرج|جانب|دربي|ختم|كون[گغ]|قصف/;
/** Looked at: the start, where headline and lead stand, and as much again from the middle of a long page. */
const START = 30_000;
const MIDDLE = 10_000;

/** Whether a text may be about the Iraq mission. */
export function mayBeOurs(text: string): boolean {
  const looked = startAndMiddle(text, START, MIDDLE);
  const names = (spelt: string): boolean => IRAQ.test(spelt) && MISSION.test(spelt);
  // What is found in the text as written is found in its plain spelling, which costs more to make.
  return names(looked) || names(plain(looked));
}
