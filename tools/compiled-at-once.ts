/**
 * At the head of a script: all of it is compiled as it is loaded, beside the page's thread, and kept compiled. Else each
 * function waits for its first call, and a first search makes hundreds of them. Chromium reads this since version 136
 * (github.com/WICG/explicit-javascript-compile-hints-file-based, read on 26 November 2026); others pass over it as a comment.
 */
export const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** A file of a build, as the bundler hands it to its plugins. */
interface OutputFile {
  readonly type: string;
  readonly name: string;
  readonly imports?: readonly string[];
  code?: string;
}

/** Marks the script of one page, and all that it imports. */
export const compiledAtOnce = (page: string) => ({
  name: 'compiled-at-once',
  generateBundle(_: unknown, bundle: Record<string, OutputFile>) {
    const waiting = Object.values(bundle).filter(({ type, name }) => type === 'chunk' && name === page);
    for (const file of waiting) {
      if (file.code === undefined || file.code.startsWith(COMPILED_AT_ONCE)) continue;
      file.code = COMPILED_AT_ONCE + file.code;
      waiting.push(...(file.imports ?? []).flatMap((name) => bundle[name] ?? []));
    }
  },
});
