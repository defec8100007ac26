import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `samples/pages.json` says of a page: where it is served, and what Siyaq must make of it. */
export interface SamplePage {
  readonly id: string;
  readonly host: string;
  readonly path: string;
  /** File under `samples/pages/`. */
  readonly file: string;
  /** Response headers besides the content type, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In a line: the trait for which the page exists. */
  readonly shows: string;
  /** False: Siyaq must leave the page alone. */
  readonly ours: boolean;
  /** `fa`, `prs`, `ar`, or the language of a page that must be left alone. */
  readonly language: string;
  /** ISO local day, or null where a page names none. */
  readonly published: string | null;
  readonly publishedFrom?: string;
  readonly title: string;
  /** Some of the actors that it names: text as printed and id in the lexicon. */
  readonly actors: readonly { readonly text: string; readonly actor: string }[];
  /** Some of its dates: text as printed and ISO days, inclusive. */
  readonly dates: readonly { readonly text: string; readonly from: string; readonly to: string }[];
  /** Strings on the page that are not the article: none may be part of its text. */
  readonly notArticle: readonly string[];
  /** Names of the stories that it tells and shares with pages in other languages, if any. */
  readonly stories?: readonly string[];
  /** Rendered by its own script: a reader of the bare HTML sees nothing. */
  readonly needsScript?: boolean;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');

export function samplePages(): SamplePage[] {
  return JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as SamplePage[];
}

/** The page's HTML. */
export function sampleFile(page: Pick<SamplePage, 'file'>): string {
  return readFileSync(join(folder, 'pages', page.file), 'utf8');
}

/** The drawing that stands in for every photograph. */
export function sampleImage(): string {
  return readFileSync(join(folder, 'photo.svg'), 'utf8');
}
