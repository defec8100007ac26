/** A stretch of a Text node that stands unchanged in the text, but for its white space printed as one space. */
export interface NodeSpan {
  readonly node: Text;
  /** Where it starts in `node.data`. */
  readonly offset: number;
  /** Where it starts in the run's text, later in the article's. */
  start: number;
  length: number;
}

/** The text that is printed in one line of reading, and the text nodes it comes from. */
export interface PrintedRun {
  readonly text: string;
  readonly spans: readonly NodeSpan[];
  /** Characters of it that stand in links. */
  readonly linkChars: number;
}

const SPACE = /[ \t\n\r\f]/;
/** White space that is not printed as it stands. */
const UNEVEN = /[\t\n\r\f]| {2}/;

/** Gathers the text nodes of one run and prints their white space as a browser would. */
export class RunBuilder {
  private text = '';
  private spans: NodeSpan[] = [];
  private links = 0;
  /** Whether white space that comes now is not printed. */
  private blank = true;

  /** One line break: kept, and white space around it is not printed. */
  breakLine(): boolean {
    if (!this.text) return false;
    const doubled = this.text.endsWith('\n');
    if (!doubled) this.cut(/ $/.test(this.text) ? 1 : 0, '\n');
    return doubled;
  }

  private cut(count: number, add: string): void {
    const last = this.spans.at(-1);
    if (count && last) last.length -= count;
    this.text = this.text.slice(0, this.text.length - count) + add;
    this.blank = true;
  }

  add(node: Text, inLink: boolean, kept: boolean): void {
    const before = this.text.length;
    if (kept || !UNEVEN.test(node.data)) this.addEven(node, kept);
    else this.addUneven(node);
    if (inLink) this.links += this.text.length - before;
  }

  /** Most text nodes are printed as they are, but for a space at their start where one stands already. */
  private addEven(node: Text, kept: boolean): void {
    const offset = !kept && this.blank && node.data.startsWith(' ') ? 1 : 0;
    const length = node.data.length - offset;
    if (length === 0) return;
    this.spans.push({ node, offset, start: this.text.length, length });
    this.text += offset ? node.data.slice(offset) : node.data;
    this.blank = !kept && node.data.endsWith(' ');
  }

  private addUneven(node: Text): void {
    const { data } = node;
    const before = this.text.length;
    let out = '';
    let span: NodeSpan | null = null;
    // A regular expression on the growing text would copy it for every node.
    let printed = this.blank;
    for (let at = 0; at < data.length; at += 1) {
      const char = data[at] ?? '';
      const space = SPACE.test(char);
      if (space && printed) {
        span = null;
        continue;
      }
      if (!span) {
        span = { node, offset: at, start: before + out.length, length: 0 };
        this.spans.push(span);
      }
      out += space ? ' ' : char;
      span.length += 1;
      printed = space;
    }
    this.text += out;
    this.blank = printed;
  }

  /** What was gathered, and starts anew; null where nothing is printed. */
  take(): PrintedRun | null {
    const end = this.text.trimEnd().length;
    const spans = this.spans
      .map((span) => ({ ...span, length: Math.min(span.length, end - span.start) }))
      .filter((span) => span.length > 0);
    const run = { text: this.text.slice(0, end), spans, linkChars: Math.min(this.links, end) };
    this.text = '';
    this.blank = true;
    this.spans = [];
    this.links = 0;
    return run.text.trim() ? run : null;
  }
}
