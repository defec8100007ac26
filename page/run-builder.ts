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

/** White space that is not printed as it stands. */
const UNEVEN = /[\t\n\r\f]| {2}/;
const UNEVEN_SPACES = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

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
    if (!doubled) {
      this.text = `${this.cutTo(this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text)}\n`;
      this.blank = true;
    }
    return doubled;
  }

  /** A text without white space that stood at its end, which no span has any more. */
  private cutTo(text: string): string {
    const { spans } = this;
    for (let last = spans.at(-1); last && last.start + last.length > text.length; last = spans.at(-1)) {
      last.length = text.length - last.start;
      if (last.length > 0) break;
      spans.pop();
    }
    return text;
  }

  add(node: Text, inLink: boolean, kept: boolean): void {
    const before = this.text.length;
    const { data } = node;
    if (kept || !UNEVEN.test(data)) {
      // Most text nodes are printed as they are, but for a space at their start where one stands already.
      const from = !kept && this.blank && data.startsWith(' ') ? 1 : 0;
      this.print(node, from, data.slice(from));
      if (data) this.blank = !kept && data.endsWith(' ');
    } else this.addUneven(node, data);
    if (inLink) this.links += this.text.length - before;
  }

  /** Prints a stretch of a node, which starts at `offset` in it. */
  private print(node: Text, offset: number, piece: string): void {
    const { length } = piece;
    if (length) this.spans.push({ node, offset, start: this.text.length, length });
    this.text += piece;
  }

  /** White space of any kind and length prints one space, and none where one stands already. */
  private addUneven(node: Text, data: string): void {
    let piece = '';
    let from = this.blank && /^ [^ \t\n\r\f]/.test(data) ? 1 : 0;
    let done = from;
    const close = (next: number): void => {
      this.print(node, from, piece);
      [from, piece] = [next, ''];
    };
    UNEVEN_SPACES.lastIndex = 0;
    for (let found = UNEVEN_SPACES.exec(data); found; found = UNEVEN_SPACES.exec(data)) {
      const { 0: space, index } = found;
      const printed = index === 0 && this.blank ? '' : ' ';
      piece += data.slice(done, index) + printed;
      done = index + space.length;
      // The stretch goes on behind a single one.
      if (space.length > printed.length) close(done);
    }
    this.blank = done === data.length || data.endsWith(' ');
    piece += data.slice(done);
    close(done);
  }

  /** What was gathered, and starts anew; null where nothing is printed. */
  take(): PrintedRun | null {
    const text = this.cutTo(this.text.trimEnd());
    const { spans, links } = this;
    this.text = '';
    this.blank = true;
    this.spans = [];
    this.links = 0;
    return text ? { text, spans, linkChars: Math.min(links, text.length) } : null;
  }
}
