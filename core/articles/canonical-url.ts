import { tenantHost } from './tenant-hosts.ts';

/** One article, one address: the archive's identity. What an address says beside naming the article is folded away. */

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hs.*|mkt_tok|ref|ref_src|ref_url|referrer|cmpid|cmp|ocid|ns_.*|at_.*|xtor|rss|share|shared|src|spm|s_cid|ncid|source|feature|__twitter_impression|usqp|amp_.*|amp|print|outputtype|m|mobile|view_type)$/i;
/** Parameters that name a view only with such a value; with another one they may name the article. */
const VIEW_VALUES: Readonly<Record<string, RegExp>> = {
  amp: /^(?:|1|true|on|yes)$/i,
  m: /^(?:|0|1|true)$/i,
  mobile: /^(?:|0|1|true)$/i,
  print: /^(?:|1|true)$/i,
  outputtype: /^amp$/i,
  source: /^\D*$/,
  src: /^\D*$/,
  ref: /^\D*$/,
};
const VIEW_HOST = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.])/;
/** Second-level labels under which countries register, so that `com.eg` is no site of its own. */
const SHARED_SECOND = /^(?:co|com|org|net|gov|edu|ac|or|info|media|press)$/;

interface Parts {
  readonly host: string;
  /** With its colon, or empty. */
  readonly port: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

function parse(url: string): Parts | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(:\d*)?([^?#]*)(?:\?([^#]*))?/i.exec(
    url.trim(),
  );
  if (!match) return null;
  const [, host = '', port = '', path = '', query = ''] = match;
  return {
    host: host.toLowerCase().replace(/\.+$/, ''),
    port: /^:(?:80|443)?$/.test(port) ? '' : port,
    path,
    query,
  };
}

/** One spelling of percent-encoding: unreserved characters plain, all else that is not ASCII encoded, hex in capitals. */
function encode(part: string): string {
  return part
    .toWellFormed()
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const plain = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(plain) ? plain : code.toUpperCase();
    })
    .replace(/[^!-~]+/g, (raw) => encodeURIComponent(raw));
}

function keptQuery(query: string): string {
  const kept = query.split('&').filter((pair) => {
    const at = pair.indexOf('=');
    const name = (at < 0 ? pair : pair.slice(0, at)).toLowerCase();
    const value = at < 0 ? '' : pair.slice(at + 1);
    return name !== '' && !(TRACKING.test(name) && (VIEW_VALUES[name]?.test(value) ?? true));
  });
  return kept.join('&');
}

/** Caches that serve another site's page under their own name. */
function withoutCache(parts: Parts): Parts {
  const cached =
    (/\.cdn\.ampproject\.org$|^cdn\.ampproject\.org$/.test(parts.host) &&
      /^\/[a-z]+\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(parts.path)) ||
    (/^(?:www\.)?google\.[a-z.]+$/.test(parts.host) &&
      /^\/amp\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(parts.path));
  if (!cached) return parts;
  return { ...parts, host: (cached[1] ?? '').toLowerCase(), port: '', path: cached[2] ?? '/' };
}

const foldedPath = (path: string): string =>
  encode(path)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp(?:\.html?)?(?=\/?$)/i, '')
    .replace(/\.amp(?=(?:\.html?)?\/?$)/i, '')
    .replace(/\/+$/, '');

function fold(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url.trim().replace(/#.*$/s, '');
  const { host, port, path, query } = withoutCache(parsed);
  const kept = encode(keptQuery(query));
  return `https://${encode(host.replace(VIEW_HOST, ''))}${port}${foldedPath(path) || '/'}${kept ? `?${kept}` : ''}`;
}

/** Folds until nothing is left to fold, so that the result is its own canonical URL. */
function settle(url: string): string {
  let settled = url;
  for (let round = 0; round < 12; round += 1) {
    const next = fold(settled);
    if (next === settled) break;
    settled = next;
  }
  return settled;
}

function site(host: string): string {
  const labels = host.split('.');
  const tenants = tenantHost(host);
  if (tenants) return labels.slice(-tenants.split('.').length - 1).join('.');
  const shared = labels.length > 2 && SHARED_SECOND.test(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

function trusted(own: string, declared: string): boolean {
  const [here, there] = [parse(own), parse(declared)];
  if (!there) return false;
  if (!here) return there.path !== '/';
  if (site(here.host) !== site(there.host)) return false;
  if (there.path === '/' && !there.query) return here.path === '/' && !here.query;
  // "/news.aspx" is no name for "/news.aspx?id=7".
  return !(here.path === there.path && here.query !== '' && there.query === '');
}

/**
 * The canonical form of an http(s) address: https, no `www.` or mobile host, no AMP, fragment, tracking or default port,
 * one percent-encoding, no slash at the end. `declared` (the page's `<link rel="canonical">`) wins unless it is another
 * site's, the site's root, or drops the query that names the article. Idempotent. Other schemes only lose their fragment.
 * It is a name, not a link: to open the article, use the address that it was read at.
 */
export function canonicalUrl(url: string, declared: string | null = null): string {
  const own = settle(url);
  if (!declared) return own;
  const said = settle(declared);
  return trusted(own, said) ? said : own;
}
