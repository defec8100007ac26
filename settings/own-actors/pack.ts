import * as v from 'valibot';
import type { Actor } from '../../core/actors/actor.ts';
import { supportsSomething } from '../../core/actors/entry-draft.ts';
import { ownActorSchema } from './actor-schema.ts';
import { JsonText } from './json-text.ts';
import type { OwnActors } from './own-actors.ts';

/**
 * A pack of entries that people edit, review and pass on: data, and nothing that runs. As JSON:
 * `{"siyaq": "actors", "version": 1, "title": "…", "actors": […]}`, each actor as in the project's lexicon, except that
 * our wordings may stand in one language alone.
 */
export interface Pack {
  readonly title: string;
  readonly actors: readonly Actor[];
}

/** Why a pack is refused, and where. */
export interface PackProblem {
  /** From 1. */
  readonly line: number;
  /** Worded under `pack.problem.`. */
  readonly code: string;
  /** Path of the value, `actors[2].names.ar[0]`; empty for the pack itself. */
  readonly field: string;
}

/** In UTF-16 code units. */
const MOST_TEXT = 5_000_000;
const MOST_ACTORS = 5_000;

const packSchema = v.strictObject({
  siyaq: v.literal('actors', 'not-a-pack'),
  version: v.literal(1, 'pack-version'),
  title: v.pipe(v.string('not-text'), v.trim(), v.minLength(1, 'empty'), v.maxLength(200, 'too-long')),
  actors: v.pipe(
    v.array(ownActorSchema, 'not-a-list'),
    v.minLength(1, 'empty'),
    v.maxLength(MOST_ACTORS, 'too-many'),
  ),
});

type Path = readonly (string | number)[];
interface Complaint {
  readonly path: Path;
  readonly code: string;
}

const dotted = (path: Path): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'unknown-field';
  return issue.input === undefined ? 'missing' : 'not-an-object';
}

/** What is wrong with one entry; its fields as in a pack of it alone. */
export function problemsOf(actor: Actor): Omit<PackProblem, 'line'>[] {
  const read = v.safeParse(ownActorSchema, actor);
  return (read.issues ?? []).map((issue) => ({ code: codeOf(issue), field: dotted(pathOf(issue)) }));
}

/** What the shape alone does not tell: ids used twice, actors that nobody knows, sources of what is not there. */
function complaintsOf(actors: readonly Actor[], isKnown: (id: string) => boolean): Complaint[] {
  const ids = new Set(actors.map(({ id }) => id));
  const seen = new Set<string>();
  return actors.flatMap((actor, index) => {
    const at = (...path: Path): Path => ['actors', index, ...path];
    const twice = seen.has(actor.id) ? [{ path: at('id'), code: 'repeated-id' }] : [];
    seen.add(actor.id);
    const strangers = actor.affiliations.flatMap((id, place) =>
      ids.has(id) || isKnown(id) ? [] : [{ path: at('affiliations', place), code: 'unknown-actor' }],
    );
    const sources = actor.provenance === 'unsourced' ? [] : actor.provenance;
    const idle = sources.flatMap(({ supports }, source) =>
      supports.flatMap((path, place) =>
        supportsSomething(actor, path)
          ? []
          : [{ path: at('provenance', source, 'supports', place), code: 'supports-nothing' }],
      ),
    );
    return [...twice, ...strangers, ...idle];
  });
}

/** Reads a pack, or tells every reason why it is none, in order of the lines. */
export function readPack(
  text: string,
  isKnown: (id: string) => boolean,
): { readonly pack: Pack } | { readonly problems: readonly PackProblem[] } {
  if (text.length > MOST_TEXT) return { problems: [{ line: 1, code: 'too-large', field: '' }] };
  const json = JsonText.read(text);
  if (!(json instanceof JsonText)) return { problems: [{ line: json.line, code: 'not-json', field: '' }] };
  const read = v.safeParse(packSchema, json.value);
  const complaints: readonly Complaint[] = [
    ...json.oddKeys,
    ...(read.success
      ? complaintsOf(read.output.actors, isKnown)
      : read.issues.map((issue) => ({
          path: pathOf(issue),
          code: codeOf(issue),
        }))),
  ];
  if (read.success && complaints.length === 0)
    return { pack: { title: read.output.title, actors: read.output.actors } };
  const problems = complaints
    .map(({ path, code }) => ({ line: json.lineOf(path), code, field: dotted(path) }))
    .sort((a, b) => a.line - b.line);
  return { problems };
}

/** A pack as a file: sorted, a line for each value, so that two of them are easily compared. */
export function writePack(title: string, own: OwnActors): string {
  const actors = own.entries.map(({ actor }) => actor);
  return `${JSON.stringify({ siyaq: 'actors', version: 1, title, actors }, null, 2)}\n`;
}
