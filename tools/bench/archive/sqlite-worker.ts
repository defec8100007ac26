import type sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { BenchQuery } from './queries.ts';

/** SQLite with FTS5 over the origin private file system, in the worker that its fastest way of writing there asks for. */
export type Question =
  | { readonly do: 'create' | 'finish' | 'size' | 'close' }
  | {
      readonly do: 'add';
      readonly documents: readonly {
        readonly id: number;
        readonly title: string;
        readonly text: string;
        readonly published: string;
      }[];
    }
  | { readonly do: 'search'; readonly query: BenchQuery; readonly limit: number };

export type Answer = { readonly value: number } | { readonly error: string };

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
type Pool = Awaited<ReturnType<Sqlite['installOpfsSAHPoolVfs']>>;
type Database = InstanceType<Pool['OpfsSAHPoolDb']>;

let opened: Promise<Database> | null = null;

async function open(): Promise<Database> {
  // Served as it is shipped: bundled, it would carry its WebAssembly as text.
  const path = '/sqlite/sqlite3.mjs';
  const { default: start } = (await import(/* @vite-ignore */ path)) as { default: typeof sqlite3InitModule };
  const sqlite3 = await start();
  const { OpfsSAHPoolDb } = await sqlite3.installOpfsSAHPoolVfs({});
  return new OpfsSAHPoolDb('/bench.db');
}

function match({ words, phrase, prefix }: BenchQuery): string {
  const quoted = (text: string): string => `"${text}"`;
  if (phrase) return quoted(words.join(' '));
  return prefix ? words.map((word) => `${quoted(word)}*`).join(' ') : words.map(quoted).join(' ');
}

async function answer(question: Question): Promise<number> {
  opened ??= open();
  const db = await opened;
  switch (question.do) {
    case 'create':
      db.exec('drop table if exists docs');
      db.exec('create virtual table docs using fts5(title, text, published unindexed)');
      return 0;
    case 'add':
      db.transaction(() => {
        for (const { id, title, text, published } of question.documents)
          db.exec('insert into docs(rowid, title, text, published) values (?, ?, ?, ?)', {
            bind: [id, title, text, published],
          });
      });
      return question.documents.length;
    case 'finish':
      db.exec("insert into docs(docs) values ('optimize')");
      return 0;
    case 'size':
      return Number(db.selectValue('select page_count * page_size from pragma_page_count, pragma_page_size'));
    case 'close':
      db.close();
      return 0;
    case 'search': {
      const { query, limit } = question;
      const rows = db.selectArrays(
        `select rowid, snippet(docs, 1, '[', ']', '…', 24) from docs
         where docs match ? and published >= ? and published < ? order by rank limit ?`,
        [match(query), query.after ?? '', query.before ?? '9', limit],
      );
      return rows.length;
    }
  }
}

self.onmessage = ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (value) => self.postMessage({ value } satisfies Answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies Answer),
  );
};
