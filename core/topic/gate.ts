import { plain } from './plain.ts';

/**
 * The cheap gate of the content script: no lexicon, two short lists. It lets through every text that `scoreTopic` may
 * accept, which asks it first; it turns most other pages away without waking the background.
 */
const IRAQ =
  /عراق|بغداد|اربیل|عین ?ال?اسد|کرکوک|سلیمانیه|الانبار|نینوی|کردستان|حشد|سودانی|کاظمی|کتایب حزب|عصایب|نجباء|سنتکام|سنتکوم|iraq|baghdad|erbil/;
const MISSION =
  /ایتلاف|تحالف|امریک|امیرک|واشن[طگ]|بنتاغون|پنتاگون|الولایات المتحده|ایالات متحده|سنتکام|سنتکوم|ناتو|الناتو|نیروهای? ?(?:خارجی|بیگانه|غربی)|قوات (?:ال)?اجنبی|القوات الاجنبی|اشغال|احتلال|عین ?ال?اسد|انسحاب|یسحب|coalition|centcom|us forces|u\.s\. (?:troops|forces)/;
/** Looked at: the start, where headline and lead stand, and as much again from the middle of a long page. */
const START = 30_000;
const MIDDLE = 10_000;

const sample = (text: string): string =>
  text.length <= START + MIDDLE
    ? text
    : `${text.slice(0, START)} ${text.slice(text.length >> 1).slice(0, MIDDLE)}`;

/** Whether a text may be about the Iraq mission. */
export function mayBeOurs(text: string): boolean {
  const looked = sample(text);
  // What is found in the text as written is found in its plain spelling, which costs more to make.
  if (IRAQ.test(looked) && MISSION.test(looked)) return true;
  const spelt = plain(looked);
  return IRAQ.test(spelt) && MISSION.test(spelt);
}
