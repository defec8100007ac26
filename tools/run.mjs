// Runs one of the command-line programs in TypeScript: `npm run --silent inspect -- FILE.jsonl`.
// Plain JavaScript, because Node 20 reads no TypeScript by itself.
const programs = ['inspect', 'related', 'lookup', 'bench', 'build', 'soak', 'record-release'];
const [program, ...args] = process.argv.slice(2);
if (!programs.includes(program)) {
  process.stderr.write(`Name a program: ${programs.join(', ')}\n`);
  process.exit(2);
}
const { setUpPackages } = await import('./setup.mjs');
setUpPackages();
// `inspect … | head -1`: who reads no more has what they wanted.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
await import('temporal-polyfill/full/global');
const { tsImport } = await import('tsx/esm/api');
const { main } = await tsImport(`./${program}.ts`, import.meta.url);
process.exitCode = await main(args);
