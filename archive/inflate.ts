/**
 * Deflated bytes of which some may be damaged or missing, inflated to the very bit where they stop making sense (RFC 1951).
 * Browsers' own `DecompressionStream` is faster, but throws away what it had inflated of the piece that an error is in, and
 * tells no end of the data from an error behind it.
 */

/** How it ended: with the end that was written, where the bytes run out, or where they make no sense. */
export type InflateEnd = 'whole' | 'cut' | 'broken';

const WINDOW = 1 << 15;
/** Bytes that are given at once. */
const CHUNK = 1 << 16;
/** Bytes that are read at once: so often others have their turn. */
const READ = 1 << 16;
/** More than the head of a block takes, or a few symbols. */
const RESERVE = 1 << 10;
const LONGEST_CODE = 15;
const LONGEST_COPY = 258;

class Stopped extends Error {
  readonly end: InflateEnd;

  constructor(end: InflateEnd) {
    super(end);
    this.end = end;
  }
}

/** Symbols by the next 15 bits: the symbol, and in the low four bits the length of its code; 0 where there is none. */
type Codes = Uint16Array;

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length]! += 1;
  counts[0] = 0;
  const next = new Uint32Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    next[length + 1] = (next[length]! + counts[length]!) << 1;
    if (next[length]! + counts[length]! > 1 << length) throw new Stopped('broken');
  }
  const codes = new Uint16Array(1 << LONGEST_CODE);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    let code = next[length]!++;
    let turned = 0;
    for (let bit = 0; bit < length; bit += 1, code >>= 1) turned = (turned << 1) | (code & 1);
    for (let at = turned; at < codes.length; at += 1 << length) codes[at] = (symbol << 4) | length;
  }
  return codes;
}

/** Lengths and distances of copies: the first of each symbol, with the number of bits that are added to it. */
function ladder(first: number, plain: number, step: number, symbols: number): [base: number, bits: number][] {
  const rungs: [number, number][] = [];
  for (let symbol = 0, base = first; symbol < symbols; symbol += 1) {
    const bits = Math.max(0, Math.floor((symbol - plain) / step));
    rungs.push([base, bits]);
    base += 1 << bits;
  }
  return rungs;
}

const LENGTHS = [...ladder(3, 4, 4, 28), [LONGEST_COPY, 0] as const];
const DISTANCES = ladder(1, 2, 2, 30);
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

let plainCodes: { readonly symbols: Codes; readonly distances: Codes } | null = null;
const fixedCodes = () =>
  (plainCodes ??= {
    symbols: codesOf(
      Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
    ),
    distances: codesOf(new Array(30).fill(5)),
  });

type Block =
  | { readonly kind: 'coded'; readonly symbols: Codes; readonly distances: Codes }
  | { readonly kind: 'stored'; left: number };

class Inflater {
  private input = new Uint8Array();
  private at = 0;
  private hold = 0;
  private held = 0;
  private readonly out = new Uint8Array(WINDOW + CHUNK);
  private from = 0;
  private to = 0;
  private block: Block | null = null;
  private isLast = false;

  /** Whether it can go on without more input, but for the end. */
  get hasEnough(): boolean {
    return this.input.length - this.at >= RESERVE;
  }

  add(more: Uint8Array): void {
    const joined = new Uint8Array(this.input.length - this.at + more.length);
    joined.set(this.input.subarray(this.at));
    joined.set(more, this.input.length - this.at);
    [this.input, this.at] = [joined, 0];
  }

  /** What came out since it was last taken. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.out.slice(this.from, this.to);
    if (this.to > WINDOW) {
      this.out.copyWithin(0, this.to - WINDOW, this.to);
      this.to = WINDOW;
    }
    this.from = this.to;
    return taken;
  }

  /** Goes on until there is something to take, or more input is needed (`atEnd`: there is none). Throws `Stopped`. */
  run(atEnd: boolean): void {
    while (this.to < this.out.length - LONGEST_COPY && (atEnd || this.hasEnough)) {
      if (this.block === null) {
        if (this.isLast) throw new Stopped('whole');
        this.isLast = this.bits(1) === 1;
        this.block = this.readHead(this.bits(2));
      }
      if (this.block.kind === 'stored') this.copyStored(this.block);
      else this.readSymbol(this.block);
    }
  }

  private fill(count: number): void {
    while (this.held < count && this.at < this.input.length) {
      this.hold |= this.input[this.at++]! << this.held;
      this.held += 8;
    }
  }

  private drop(count: number): void {
    if (count > this.held) throw new Stopped('cut');
    this.hold >>>= count;
    this.held -= count;
  }

  private bits(count: number): number {
    this.fill(count);
    const value = this.hold & ((1 << count) - 1);
    this.drop(count);
    return value;
  }

  private symbol(codes: Codes): number {
    this.fill(LONGEST_CODE);
    const found = codes[this.hold & (codes.length - 1)]!;
    if (found === 0) throw new Stopped(this.held < LONGEST_CODE ? 'cut' : 'broken');
    this.drop(found & 15);
    return found >> 4;
  }

  private readHead(kind: number): Block {
    if (kind === 1) return { kind: 'coded', ...fixedCodes() };
    if (kind === 2) return this.readCodes();
    if (kind !== 0) throw new Stopped('broken');
    this.drop(this.held % 8);
    const left = this.bits(16);
    if (left !== (~this.bits(16) & 0xffff)) throw new Stopped('broken');
    return { kind: 'stored', left };
  }

  private readCodes(): Block {
    const [symbols, distances, coded] = [this.bits(5) + 257, this.bits(5) + 1, this.bits(4) + 4];
    const first: number[] = new Array(19).fill(0);
    for (const at of LENGTH_ORDER.slice(0, coded)) first[at] = this.bits(3);
    const codes = codesOf(first);
    const lengths: number[] = [];
    while (lengths.length < symbols + distances) {
      const symbol = this.symbol(codes);
      const again = symbol === 16 ? lengths.at(-1) : 0;
      if (again === undefined) throw new Stopped('broken');
      if (symbol < 16) lengths.push(symbol);
      else {
        const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
        for (let i = 0; i < times; i += 1) lengths.push(again);
      }
    }
    if (lengths.length > symbols + distances) throw new Stopped('broken');
    return {
      kind: 'coded',
      symbols: codesOf(lengths.slice(0, symbols)),
      distances: codesOf(lengths.slice(symbols)),
    };
  }

  private copyStored(block: Extract<Block, { kind: 'stored' }>): void {
    if (block.left === 0) this.block = null;
    else {
      this.out[this.to++] = this.bits(8);
      block.left -= 1;
    }
  }

  private readSymbol({ symbols, distances }: Extract<Block, { kind: 'coded' }>): void {
    const symbol = this.symbol(symbols);
    if (symbol < 256) this.out[this.to++] = symbol;
    else if (symbol === 256) this.block = null;
    else this.copy(this.measure(LENGTHS[symbol - 257]), this.measure(DISTANCES[this.symbol(distances)]));
  }

  private measure(rung: readonly [base: number, bits: number] | undefined): number {
    if (!rung) throw new Stopped('broken');
    return rung[0] + this.bits(rung[1]);
  }

  private copy(length: number, distance: number): void {
    if (distance > this.to) throw new Stopped('broken');
    for (let i = 0; i < length; i += 1, this.to += 1) this.out[this.to] = this.out[this.to - distance]!;
  }
}

/** Inflates as far as it goes, and returns how it ended. Never throws for what the bytes are. */
export async function* inflate(bytes: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, InflateEnd> {
  const inflater = new Inflater();
  for (let read = 0; ; ) {
    while (!inflater.hasEnough && read < bytes.size) {
      inflater.add(new Uint8Array(await bytes.slice(read, read + READ).arrayBuffer()));
      read += READ;
    }
    let end: InflateEnd | null = null;
    try {
      inflater.run(read >= bytes.size);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      end = error.end;
    }
    const taken = inflater.take();
    if (taken.length > 0) yield taken;
    if (end) return end;
  }
}
