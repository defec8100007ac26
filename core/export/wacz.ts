/** What stands beside the records in a WACZ file, version 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/). */
export const WACZ_FILES = {
  records: 'archive/data.warc.gz',
  index: 'indexes/index.cdx.gz',
  blocks: 'indexes/index.idx',
  pages: 'pages/pages.jsonl',
  package: 'datapackage.json',
  digest: 'datapackage-digest.json',
} as const;

/** The first line of the list of pages: it says that lines have their page's text, to be searched. */
export const PAGES_HEAD = `${JSON.stringify({
  format: 'json-pages-1.0',
  id: 'pages',
  title: 'All Pages',
  hasText: true,
})}\n`;

export interface ListedPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO instant in UTC. */
  readonly ts: string;
  readonly text: string;
}

export const pageLine = ({ id, url, title, ts, text }: ListedPage): string =>
  `${JSON.stringify({ id, url, title, ts, text })}\n`;

export interface PackedFile {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface PackageFacts {
  readonly title: string;
  readonly description: string;
  /** ISO instant. */
  readonly created: string;
}

/** Says what the file is, and what each of its parts must hash to. */
export function dataPackage(
  files: readonly PackedFile[],
  { title, description, created }: PackageFacts,
): string {
  const resources = files.map(({ path, sha256, bytes }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    hash: `sha256:${sha256}`,
    bytes,
  }));
  const said = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title,
    description,
    software: 'Siyaq',
    created,
    // ReplayWeb.page takes from here what it shows before the first page; the specification leaves room for it.
    metadata: { title, desc: description },
  };
  return `${JSON.stringify({ ...said, resources }, null, 2)}\n`;
}

export const packageDigest = (sha256: string): string =>
  `${JSON.stringify({ path: WACZ_FILES.package, hash: `sha256:${sha256}` }, null, 2)}\n`;
