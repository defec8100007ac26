import type { LeftOut } from '../core/articles/article.ts';
import { cutLines } from './cut-lines.ts';
import { daysOf, isDateLine, isDay } from './date-lines.ts';
import type { FoundTitle } from './find-title.ts';
import {
  APPEAL,
  CONSENT,
  CONTENTS,
  CREDIT,
  DAYS_LINE,
  digits,
  END_LINE,
  foldLine,
  type JunkKind,
  labelOf,
  META_LINE,
  ON_COMMENTS,
  SIZE_WIDGET,
  SKIPPED_LINE,
  sectionOf,
} from './junk-words.ts';
import { tally, withoutTail } from './left-out.ts';
import { attributeOf, closest, native, queryAll } from './native.ts';
import {
  type Box,
  CARD,
  HEADING,
  isCell,
  isHour,
  isLinkedHeading,
  isProse,
  leadsTo,
  type Run,
  SUBHEADING,
} from './read-blocks.ts';
import type { Steps } from './slices.ts';

/** Goes through the runs of the body in order and parts the article from what stands inside and under it. */
interface State {
  /** The section that is open; null in the body. */
  section: JunkKind | null;
  /** Where the section was opened. */
  opener: Box | null;
  /** Where the last paragraph stood. */
  paragraph: Box | null;
  /** Whether the open section is the last: nothing under it is body again. */
  ended: boolean;
  /** Prose kept so far outside pictures, in characters. */
  prose: number;
  readonly seen: Set<string>;
  /** Lines over the entries of a chronology. */
  readonly days: ReadonlySet<Run>;
  /** What holds a line that leads elsewhere. */
  readonly cards: Set<Box | null>;
  /** The child of the root that holds the headline and some of the article; null where none does. */
  readonly item: Box | null;
  /** The element of the article's own `article`. */
  readonly own: Element | null;
  /** Whether the body holds other such elements. */
  readonly others: boolean;
}

/** Prose after which an article may be over, in characters. */
const ENOUGH = 400;

/** Of a line longer than this, in UTF-16 units, only the start is compared with what opens a section. */
const LONG_LINE = 120;
const HEADING_CHARS = 48;
/** No linked headline is shorter. */
const HEADLINE = 25;
/** Shortest paragraph that is known as one by where it stands. */
const RETURNS = 40;
/** No line of this length or more, in UTF-16 units, is an address to read besides. */
const LONGEST_RELATED = 260;
/** Neither empty nor a widget. */
const LETTER_FIRST = /^[ء-غف-يپچژکگی]/;

const ARTICLE = 'article,[itemtype*="Article"]';

/** The child of the root in which a box stands, or is; null where it stands outside. */
function childOf(root: Box, box: Box | null): Box | null {
  let child = box;
  while (child && child.parent !== root) child = child.parent;
  return child;
}

const classOf = (box: Box | null): string | null => box && attributeOf(box.element, 'class');

function second(run: Run, state: State, root: Box, title: Box | null): boolean {
  if (state.prose < 200) return false;
  const { element, parent, tag } = run.box;
  // Beside paragraphs that stand elsewhere than the headline, it is one of theirs.
  if (tag === 'H1' && (parent !== state.paragraph?.parent || parent === title?.parent)) return true;
  // A linked headline in a box like that of the first one.
  if (isLinkedHeading(run)) {
    const other = childOf(root, run.box);
    if (state.item && other !== state.item && classOf(other) === classOf(state.item)) return true;
  }
  if (!state.others) return false;
  const holder = closest(element, ARTICLE);
  const inside = holder && native(root.element, 'contains').call(root.element, holder);
  return inside === true && holder !== state.own && holder !== root.element;
}

/** Comments, a second article and a stop line end the body; other sections end with the next full paragraph. */
const isFinal = (kind: JunkKind): boolean =>
  kind === 'comments' || kind === 'second-article' || kind === 'end-line';

/** A line over the first paragraph that is none of it; a statement may begin with the name of God. */
const LABEL = /^(?!بسم)[^.؟!]{2,39}$/;
const VALUE = /:\s*(?:0+$|\S+\.\w+\/)/;
function kindOf(run: Run, between: boolean, state: State, title: FoundTitle, root: Box): JunkKind | null {
  const { text, box } = run;
  if (box.junk) return box.junk;
  if (state.section && (state.ended || isFinal(state.section))) return state.section;
  if (second(run, state, root, title.box)) {
    state.section = 'second-article';
    return state.section;
  }
  // All that is looked for in a long line stands at its start; in one that is longer still, no words are.
  const folded =
    text.length >= LONGEST_RELATED && LETTER_FIRST.test(text)
      ? text
      : foldLine(text.length > LONG_LINE ? text.slice(0, HEADING_CHARS) : text);
  const early = state.prose < 60;
  const said = kindOfLine(text, folded, early);
  if (said) return said;
  if (END_LINE.test(folded) && text.length < 40) {
    if (state.prose > 0) state.section = 'end-line';
    return 'end-line';
  }
  if (state.section && text.length < LONG_LINE && SKIPPED_LINE.test(folded)) {
    state.section = null;
    return 'related';
  }
  const label = text.length < LONGEST_RELATED && labelOf(text);
  // A number or an address behind it closes it.
  if (label === 'share' && VALUE.test(digits(text))) return label;
  const opened = sectionOf(text);
  if (opened && !(opened === 'comments' && state.prose === 0)) {
    // Keywords stand under an article: what is to be read after them, in full or not, is another one.
    state.ended = opened === 'related' && state.section === 'tags' && state.prose > ENOUGH;
    state.section = opened;
    state.opener = box;
    return opened;
  }
  if (!isProse(run) && isTeaser(run, state)) return 'related';
  if (label === 'related') return label;
  if (run.linkChars > text.length * 0.7 && text.length < 300 && !isOwnLink(run, between)) {
    state.cards.add(box.parent);
    return state.section ?? 'related';
  }
  if (state.section) {
    if (
      !returns(run, state) &&
      (!isProse(run) ||
        text.length < 100 ||
        // A headline that leads elsewhere, and its start in the same line.
        (run.linkChars > HEADLINE && box.tag !== 'P') ||
        SUBHEADING.test(box.tag) ||
        isTeaser(run, state))
    )
      return state.section;
    state.section = null;
  }
  const alike = Math.abs(text.length - title.text.length) < 20;
  if (title.text && alike && foldLine(text) === foldLine(title.text)) return 'duplicate';
  // A speaker has the floor again, and a table's cells repeat what their rows share.
  if (
    text.length >= 20 &&
    state.seen.has(keyOf(text)) &&
    (isProse(run) || !(text.endsWith(':') || isCell(run)))
  )
    return 'duplicate';
  if (!isProse(run) && text.length < 110 && !SUBHEADING.test(box.tag)) {
    if (early && LABEL.test(text)) return 'meta';
    // The hour of a post, or a day beside other facts, stands anywhere.
    if (
      isDateLine(text) &&
      (early || text.includes('|') || isHour(run) || (isDay(run) && !state.days.has(run)))
    )
      return 'meta';
  }
  return null;
}

/** A whole quotation or sentence; headlines are neither. */
const SAID = /^[«“"][^»”"]*[»”"]$|[^.]\.$/;

/** Pages of a subject: a link that a site puts under its name, not another article. */
const SUBJECT = /\/(?:tag|topic)s?\//;

/**
 * Whether a line is the article's own although it is a link: a heading to a place in it, or to a subject's page between two
 * paragraphs; a quotation, or a sentence, between two paragraphs.
 */
function isOwnLink({ box, text }: Run, between: boolean): boolean {
  if (!HEADING.test(box.tag)) return between && text.length >= RETURNS && SAID.test(text);
  const to = leadsTo(box.element);
  return !to || (between && SUBJECT.test(to));
}

/** What a line says by itself that it is, or null. `early`: no paragraph stands before it. */
function kindOfLine(text: string, folded: string, early: boolean): JunkKind | null {
  if (!folded || SIZE_WIDGET.test(folded) || /^https?:\/\/\S+$/.test(text)) return 'widget';
  if (CREDIT.test(text) && text.length < 60) return 'caption';
  if (ON_COMMENTS.test(text)) return 'comments';
  if (text.length < LONGEST_RELATED && CONSENT.test(text)) return 'widget';
  if (text.length < LONGEST_RELATED && APPEAL.test(folded)) return 'advert';
  if (CONTENTS.test(folded)) return 'navigation';
  const isMeta = META_LINE.test(text)
    ? text.length < (early ? 130 : 50) && !SAID.test(text)
    : text.length < 160 && DAYS_LINE.test(text);
  return isMeta ? 'meta' : null;
}

/** Whether a section with a box of its own is over: a line stands where the paragraphs before it stood, and is one. */
const returns = ({ box, text }: Run, { opener, paragraph }: State): boolean =>
  text.length >= RETURNS &&
  box.parent !== null &&
  box.tag === paragraph?.tag &&
  box.parent === paragraph.parent &&
  opener !== null &&
  (opener.last - opener.first > 1 || opener.parent !== box.parent);

/** Whether a paragraph stands with a headline that leads elsewhere, in a box of their own. */
function isTeaser({ box: { parent } }: Run, { cards }: State): boolean {
  return parent !== null && cards.has(parent) && parent.last - parent.first <= CARD;
}

/** What makes two lines the same: short ones by their letters, so that a repeated caption may differ in a stop. */
const keyOf = (text: string): string => (text.length > 110 ? text : foldLine(text));

/** Whether it is a heading that leads nowhere, nor opened the section itself. */
const headsBody = ({ box, linkChars }: Run, opener: Box | null): boolean =>
  HEADING.test(box.tag) && linkChars === 0 && !box.junk && box !== opener;

/** So many runs are sorted in one step. */
const STEP = 100;

export function* sortRuns(
  runs: readonly Run[],
  title: FoundTitle,
  root: Box,
  before: readonly Run[],
): Steps<{ kept: Run[]; leftOut: LeftOut[] }> {
  const first = runs.find((run) => !run.box.junk && isProse(run))?.box.element ?? root.element;
  const own = closest(first, ARTICLE);
  const item = childOf(root, title.box);
  const state: State = {
    item: item && item.prose > ENOUGH && classOf(item) ? item : null,
    section: null,
    opener: null,
    paragraph: null,
    ended: false,
    prose: 0,
    seen: new Set(),
    cards: new Set(),
    days: daysOf(runs),
    own,
    others: [...queryAll(root.element, ARTICLE)].some((element) => element !== own),
  };
  for (const { box } of state.days) box.junk = null;
  const kept: Run[] = [];
  // What is said of the article over its body is missed by nobody.
  const left: (readonly [JunkKind, Run])[] = before.flatMap((run) =>
    run.prose && run.box.junk && run.box.junk !== 'meta' ? [[run.box.junk, run] as const] : [],
  );
  for (const [index, run] of runs.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { section, opener } = state;
    const between = [runs[index - 1], runs[index + 1]].every(
      (beside) => beside?.prose && beside.box.parent === run.box.parent,
    );
    cutLines(run, left);
    if (!run.text) continue;
    const kind = kindOf(run, between, state, title, root);
    if (kind) {
      left.push([kind, run]);
      continue;
    }
    // The paragraph that ends a section may have its heading right before it.
    const [its, before] = left.at(-1) ?? [];
    if (before && its === section && before === runs[index - 1] && headsBody(before, opener)) {
      left.pop();
      kept.push(before);
    }
    state.seen.add(keyOf(run.text));
    if (isProse(run)) state.paragraph = run.box;
    // A lead picture's caption is no lead: date line and byline may still follow it.
    if (isProse(run) && (state.prose > ENOUGH || !closest(run.box.element, 'figure')))
      state.prose += run.text.length;
    kept.push(run);
  }
  withoutTail(kept, left);
  return { kept, leftOut: tally(left) };
}
