import { type EntryDraft, isRole, isSource } from '../../core/actors/entry-draft.ts';

/** What is wrong with an entry; `field`: path in it, `roles[0].from`. */
export interface EntryProblem {
  readonly code: string;
  readonly field: string;
}

/** Where a row of the entry stands among the rows of the form, of which empty ones are left out. */
function rowOf<T>(rows: readonly T[], isKept: (row: T) => boolean, at: number): number {
  const kept = rows.flatMap((row, index) => (isKept(row) ? [index] : []));
  return kept[at] ?? at;
}

const ROLES = /^roles\[(\d+)\](?:\.(title|from|to))?/;
const SOURCES = /^provenance\[(\d+)\](?:\.(url|title|read))?/;

/** The field of the form that a problem is about: its name, with the row of the form where there are several. Null for none. */
export function problemPlace({ code, field }: EntryProblem, draft: EntryDraft): string | null {
  if (code === 'no-form') return 'names.ar';
  const role = ROLES.exec(field);
  // A term of office that ends before it begins is a problem of its whole row.
  if (role) return `role.${role[2] ?? 'to'}[${rowOf(draft.roles, isRole, Number(role[1]))}]`;
  const source = SOURCES.exec(field);
  if (source) return `source.${source[2] ?? 'url'}[${rowOf(draft.sources, isSource, Number(source[1]))}]`;
  return /^(?:names\.(?:en|ar|fa|prs)|summary|ambiguous|loaded)/.exec(field)?.[0] ?? null;
}
