import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SamplePage, sampleFile, sampleImage, samplePages } from './sample-pages.ts';

/**
 * The loopback stand-in for the internet: answers each sample under its own host name, over http and https, and a forward
 * proxy for Firefox. It keeps a record of every request, so that a test can show that none leaves the machine.
 */
export interface RecordedRequest {
  readonly at: number;
  readonly scheme: 'http' | 'https';
  readonly method: string;
  /** Without the port. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  /** Whether there was anything to answer; an unknown host or path gets 404. */
  readonly known: boolean;
}

/** A page that a test adds to those of `samples/`. */
export interface ServedPage {
  readonly host: string;
  readonly path: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SampleServer {
  /** Loopback ports; `https` is null where there is no openssl to make a certificate. */
  readonly ports: { readonly http: number; readonly https: number | null; readonly proxy: number };
  /** Every request so far, oldest first; tests may empty it. */
  readonly requests: RecordedRequest[];
  /** Address of a page under its own host name. */
  url(page: Pick<SamplePage, 'host' | 'path'>): string;
  /** Adds a page, or replaces one. */
  add(page: ServedPage): void;
  close(): Promise<void>;
}

/** A key and a certificate of a day; null where there is no openssl. */
export function certificate(): { key: Buffer; cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-cert-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=siyaq.test', '-addext', 'subjectAltName=DNS:*.test,DNS:siyaq.test'];
    const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
    execFileSync('openssl', [...args, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Every open connection, tunnels too: those a proxy forgets, and yet waits for when it is closed. */
function connectionsOf(servers: readonly Server[]): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  for (const server of servers)
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
  return open;
}

/** Plain requests go to the http server, `CONNECT` tunnels to the https one, whatever host they name. */
function forwardProxy(httpPort: number, httpsPort: number | null): Server {
  const proxy = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://unknown.invalid');
    const forward = http.request(
      {
        host: '127.0.0.1',
        port: httpPort,
        path: pathname + search,
        method: request.method,
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    forward.on('error', () => response.destroy());
    request.pipe(forward);
  });
  proxy.on('connect', (_request: IncomingMessage, socket: Socket) => {
    if (httpsPort === null) return socket.end('HTTP/1.1 502 No certificate\r\n\r\n');
    const tunnel = net.connect(httpsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
    return tunnel;
  });
  return proxy;
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function answerTable(pages: Map<string, ServedPage>) {
  const hosts = () => new Set([...pages.values()].map((page) => page.host));
  return (
    host: string,
    path: string,
  ): { status: number; headers: Record<string, string>; body: string | Buffer } => {
    const page = pages.get(`${host}${path}`);
    if (page) return { status: 200, headers: { ...HTML, ...page.headers }, body: page.body };
    if (!hosts().has(host)) return { status: 404, headers: HTML, body: 'unknown host' };
    if (path === '/photo.svg')
      return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: sampleImage() };
    if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    return { status: 404, headers: HTML, body: 'unknown page' };
  };
}

/** Starts the servers on free ports of the loopback. */
export async function serveSamples(): Promise<SampleServer> {
  const pages = new Map<string, ServedPage>();
  const add = (page: ServedPage) => void pages.set(`${page.host}${page.path}`, page);
  for (const page of samplePages())
    add({ host: page.host, path: page.path, body: sampleFile(page), headers: page.headers ?? {} });
  const answer = answerTable(pages);
  const requests: RecordedRequest[] = [];
  const handler = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const { status, headers, body } = answer(host, path.replace(/[?#].*/, ''));
    const method = request.method ?? 'GET';
    requests.push({ at: Date.now(), scheme, method, host, path, known: status < 400 });
    response.writeHead(status, headers).end(body);
  };
  const pair = certificate();
  const servers: Server[] = [http.createServer(handler('http'))];
  if (pair) servers.push(https.createServer(pair, handler('https')));
  const [httpPort, httpsPort = null] = await Promise.all(servers.map(listen));
  if (httpPort === undefined) throw new Error('No http server was made.');
  const proxy = forwardProxy(httpPort, httpsPort);
  const proxyPort = await listen(proxy);
  servers.push(proxy);
  const open = connectionsOf(servers);
  return {
    ports: { http: httpPort, https: httpsPort, proxy: proxyPort },
    requests,
    url: ({ host, path }) => `${httpsPort === null ? 'http' : 'https'}://${host}${path}`,
    add,
    close: async () => {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}
