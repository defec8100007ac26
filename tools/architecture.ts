import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

/**
 * The dependency rule of ARCHITECTURE.md as a function over source texts, so that a test can hold the tree to it
 * and can plant violations. Paths are relative to the project's root, with `/`.
 */
export interface Violation {
  readonly file: string;
  readonly rule: string;
  readonly detail: string;
}

/** Room -> rooms that it may import from. Rooms that nothing may import are absent from every list. */
const roomsAllowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  page: ['page', 'core'],
  archive: ['archive', 'core'],
  messages: ['messages', 'core'],
  settings: ['settings', 'core'],
  components: ['components', 'core'],
  locales: ['locales', 'core'],
};

/** Inside core: a room may import rooms of its own rank and below; equals are kept apart except where listed. */
const coreRank: Readonly<Record<string, number>> = {
  text: 0,
  actors: 1,
  events: 1,
  dates: 1,
  annotate: 2,
  topic: 3,
  articles: 3,
  related: 4,
  search: 4,
  export: 4,
  imports: 4,
  overview: 4,
};
/** Shapes that cross rooms: any room of core may name their types. */
const SHAPES: ReadonlySet<string> = new Set([
  'core/annotate/annotation.ts',
  'core/articles/article.ts',
  'core/articles/outlet.ts',
  'core/events/event.ts',
]);
const EQUALS_THAT_MAY_MEET: ReadonlySet<string> = new Set(['events>actors', 'topic>articles']);

/** Package -> rooms that may import it. */
const packageHomes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^idb$/, ['archive']],
  [/^(wxt\/browser|webextension-polyfill)$/, ['entrypoints', 'messages', 'settings']],
  [/^(preact|@preact)(\/|$)/, ['components', 'entrypoints']],
  [/^(node:|fs$|path$)/, ['tools']],
];

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every module that a source text names in a static or dynamic import or a re-export. */
export function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const found: Import[] = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }));
  for (const one of module.staticExports)
    for (const entry of one.entries)
      if (entry.moduleRequest) found.push({ specifier: entry.moduleRequest.value, typeOnly: entry.isType });
  for (const { moduleRequest } of module.dynamicImports)
    found.push({ specifier: source.slice(moduleRequest.start + 1, moduleRequest.end - 1), typeOnly: false });
  return found;
}

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

function coreViolation(file: string, target: string): string | null {
  const [, from = ''] = file.split('/');
  const [, to = ''] = target.split('/');
  if (from === to || to.endsWith('.ts')) return null;
  const [a, b] = [coreRank[from], coreRank[to]];
  if (a === undefined || b === undefined)
    return `core/${a === undefined ? from : to} has no place in the order`;
  if (b < a || (a === b && EQUALS_THAT_MAY_MEET.has(`${from}>${to}`))) return null;
  return `core/${from} may not import core/${to}`;
}

function importViolations(file: string, { specifier, typeOnly }: Import): Violation[] {
  const room = roomOf(file);
  const violation = (rule: string, detail: string): Violation[] => [{ file, rule, detail }];
  if (!specifier.startsWith('.')) {
    for (const [name, homes] of packageHomes)
      if (
        name.test(specifier) &&
        room !== '' &&
        room !== 'tests' &&
        room !== 'tools' &&
        !homes.includes(room)
      )
        return violation('package', `${specifier} belongs to ${homes.join(', ')}`);
    return room === 'core' && !typeOnly
      ? violation('package', `core imports only core, not ${specifier}`)
      : [];
  }
  const target = normalize(join(dirname(file), specifier));
  const to = roomOf(target);
  const allowed = roomsAllowed[room];
  if (room === 'components' && to === 'locales' && typeOnly) return [];
  if (allowed && to !== '' && !allowed.includes(to)) return violation('room', `${room} may not import ${to}`);
  if (to === 'entrypoints' && room !== 'entrypoints' && room !== 'tests')
    return violation('room', 'nothing imports entrypoints');
  if (to === 'tools' && !['tools', 'tests', ''].includes(room))
    return violation('room', 'nothing imports tools');
  if (room === 'core' && to === 'core' && !(typeOnly && SHAPES.has(target))) {
    const detail = coreViolation(file, target);
    if (detail) return violation('core order', detail);
  }
  return [];
}

/** Circles of imports that exist when the program runs; imports of types alone vanish and make none. */
function circles(files: ReadonlyMap<string, readonly Import[]>): Violation[] {
  const found: Violation[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push({ file, rule: 'circle', detail: [...trail.slice(trail.indexOf(file)), file].join(' -> ') });
      return;
    }
    state.set(file, 'open');
    for (const { specifier, typeOnly } of files.get(file) ?? []) {
      const target = normalize(join(dirname(file), specifier));
      if (!typeOnly && specifier.startsWith('.') && files.has(target)) visit(target, [...trail, file]);
    }
    state.set(file, 'done');
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

function shapeViolations(file: string, source: string): Violation[] {
  const found: Violation[] = [];
  const name = file.split('/').at(-1) ?? '';
  if (/(^|\/)utils?(\/|\.)/.test(file))
    found.push({ file, rule: 'utils', detail: 'name the file after what it does' });
  const room = roomOf(file);
  if (/^index\.tsx?$/.test(name) && room !== 'entrypoints')
    found.push({ file, rule: 'barrel', detail: 'import from the file that has it' });
  if (['entrypoints', 'components', 'page'].includes(room)) {
    const html =
      /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/.exec(
        source,
      );
    if (html) found.push({ file, rule: 'innerHTML', detail: html[0] });
  }
  return found;
}

/** Checks a whole tree, given as path -> source text. */
export function checkArchitecture(sources: ReadonlyMap<string, string>): Violation[] {
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)] as const));
  return [
    ...[...sources].flatMap(([file, source]) => shapeViolations(file, source)),
    ...[...imports].flatMap(([file, found]) => found.flatMap((one) => importViolations(file, one))),
    ...circles(imports),
  ];
}
