import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { COMPILED_AT_ONCE } from '../../compiled-at-once.ts';

/** The pages of the archive's benchmark, bundled as the extension's popup is, on a port of the loopback. */
const here = dirname(fileURLToPath(import.meta.url));
const SCRIPTS = {
  siyaq: 'siyaq-page.ts',
  peers: 'peers-page.ts',
  'sqlite-worker': 'sqlite-worker.ts',
} as const;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(here, entry), formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry}: nothing was built`);
  return COMPILED_AT_ONCE + output.output[0].code;
}

const page = (name: string, script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module">import * as bench from '${script}'; globalThis.bench = bench;</script>`;

/** An address of its own for each text: a kept profile must not bring back an older script. */
const addressOf = (name: string, code: string): string =>
  `/${name}.js?${createHash('sha256').update(code).digest('hex').slice(0, 16)}`;

export interface BenchServer {
  /** Without a slash at its end. `/siyaq.html` and `/peers.html` have their functions under `bench`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** `port`: 0 for any; what a profile holds belongs to an origin, and so to a port. */
export async function serveBench(port: number): Promise<BenchServer> {
  const files = new Map<string, { type: string; body: string | Buffer }>();
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const body = await bundle(entry);
    files.set(`/${name}.js`, { type: 'text/javascript', body });
    files.set(`/${name}.html`, { type: 'text/html', body: page(name, addressOf(name, body)) });
  }
  const sqlite = dirname(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const name = /^\/sqlite\/([\w.-]+)$/.exec(path)?.[1];
    const shipped = name && existsSync(join(sqlite, name)) ? readFileSync(join(sqlite, name)) : null;
    const found = shipped ? { type: TYPES[extname(path)] ?? '', body: shipped } : files.get(path);
    if (!found) return response.writeHead(404).end();
    // As of an extension, whose scripts the browser keeps compiled.
    const cached = found.type === 'text/html' || path === '/sqlite-worker.js' ? 'no-store' : 'max-age=86400';
    response.writeHead(200, { 'content-type': found.type, 'cache-control': cached }).end(found.body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
