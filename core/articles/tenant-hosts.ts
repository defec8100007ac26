/**
 * Hosts under which each subdomain is somebody else's, in alphabetical order: blogs, site builders and where people put
 * pages that they made. What is missing costs no more than a canonical address that is believed; why it is no public suffix
 * list: `docs/decisions/0022-tenants-of-one-host.md`.
 */
const TENANT_HOSTS: ReadonlySet<string> = new Set([
  'altervista.org',
  'beehiiv.com',
  'blog.ir',
  'blogfa.com',
  'blogsky.com',
  'firebaseapp.com',
  'ghost.io',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'jimdofree.com',
  'jimdosite.com',
  'livejournal.com',
  'loxblog.com',
  'medium.com',
  'mihanblog.com',
  'neocities.org',
  'netlify.app',
  'over-blog.com',
  'pages.dev',
  'parsiblog.com',
  'persianblog.ir',
  'rozblog.com',
  'squarespace.com',
  'substack.com',
  'tumblr.com',
  'typepad.com',
  'vercel.app',
  'web.app',
  'webflow.io',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
]);
/** Blogspot answers under the suffixes of many countries: blogspot.com, blogspot.de, blogspot.com.eg. */
const BLOGSPOT = /(?:^|\.)(blogspot\.(?:com?\.)?[a-z]{2,3})$/;

/** The host whose subdomains are each somebody else's, where a host is one of them or lies under it; or null. */
export function tenantHost(host: string): string | null {
  const blogspot = BLOGSPOT.exec(host);
  if (blogspot) return blogspot[1]!;
  const above = host.split('.').slice(-2).join('.');
  return TENANT_HOSTS.has(above) ? above : null;
}
