import { startAndMiddle } from '../text/start-and-middle.ts';
import { plain } from './plain.ts';

/**
 * The cheap gate of the content script: no lexicon, two short lists, cut to what tells the words apart. It lets through
 * every text that `scoreTopic` may accept, which asks it first; it turns most other pages away without waking the
 * background.
 */
const IRAQ =
  /عراق|غداد|ربیل|ولیر|(?:عین|عده) ?ال?اسد|ه «?(?:ال)?حریر|رکوک|لیمانی|نبار|ینوی|موصل|بصره|بابل|اصریه|یوانیه|سماوه|مقتدی|ذی ?قار|لوجه|رمادی|تکریت|لاح ?الد|رزانی|ک[رو]+دست|حشد|ودانی|کتایب [حس]|سرایا او|جباء|عصایب|قه (?:سبز|الخض)| التاجی|دیال[یه]|نجف|سنتک/;
const MISSION =
  /یتلاف|تحالف|ام[یر]+ک|واشن|نتا.ون|ات (?:ال)?متح|سنتک|ناتو|طلسی|جنبی|یرو[هی]|ظامی|رباز|جنو?د|ه حر|مربیا|(?:یش ال|تش )[افب]|قوات|عس[اک]|اموریت|مهم[هت]|مهام|بعثت|شغال|حتلال|عین ?ا|ه الاسد|کتوری|سحا?ب|ارينز/;
/** Looked at: the start, where headline and lead stand, and as much again from the middle of a long page. */
const START = 30_000;
const MIDDLE = 10_000;

/** Whether a text may be about the Iraq mission. */
export function mayBeOurs(text: string): boolean {
  const looked = startAndMiddle(text, START, MIDDLE);
  // What is found in the text as written is found in its plain spelling, which costs more to make.
  if (IRAQ.test(looked) && MISSION.test(looked)) return true;
  const spelt = plain(looked);
  return IRAQ.test(spelt) && MISSION.test(spelt);
}
