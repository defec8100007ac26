import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the documents name is there, and they name what is there. */

const foldersIn = (room: string): string[] =>
  readdirSync(room, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

describe.each(['README.md', 'ARCHITECTURE.md', 'docs/lexicon.md', 'docs/decisions/README.md'])(
  '%s',
  (document) => {
    const text = readFileSync(document, 'utf8');

    it('leads to files that are there', () => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) =>
        join(dirname(document), link!),
      );
      expect(links.filter((link) => !existsSync(link))).toEqual([]);
    });

    it('names files and folders that are there', () => {
      const rooms = foldersIn('.');
      const named = [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path]) => path!);
      const ours = named.filter((path) => rooms.includes(path.split('/')[0]!));
      expect(ours.filter((path) => !existsSync(path))).toEqual([]);
    });
  },
);

it('every decision is listed, under its own title', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((file) => /^\d{4}-/.test(file));
  const lines = decisions.map((file) => {
    const [heading] = readFileSync(`docs/decisions/${file}`, 'utf8').split('\n');
    return `- ${file.slice(0, 4)} [${heading!.slice(2)}](${file})`;
  });
  expect(index.split('\n').filter((line) => line.startsWith('- '))).toEqual(lines.sort());
});

it('every room of the core has its place in the drawing, and every folder of entrypoints in the table', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const drawn = /```\nsearch[^`]+/.exec(text)?.[0].split(/[^a-z]+/) ?? [];
  expect(foldersIn('core').filter((room) => !drawn.includes(room))).toEqual([]);
  const row = /^\| `entrypoints\/` .*$/m.exec(text)?.[0] ?? '';
  expect(foldersIn('entrypoints').filter((folder) => !row.includes(`\`${folder}/\``))).toEqual([]);
});
