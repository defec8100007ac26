/** The first shape. Frozen: it makes what the first release made, whatever the code around it becomes. */
export function migrateTo1(db: IDBDatabase): void {
  const articles = db.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('bySaved', ['state', 'savedAt', 'id']);
  articles.createIndex('byPublished', ['state', 'publishedKey', 'id']);
  articles.createIndex('byDoc', 'doc', { unique: true });
  const captures = db.createObjectStore('captures', { keyPath: 'id' });
  captures.createIndex('byArticle', 'articleId');
  db.createObjectStore('originals', { keyPath: 'id' });
  db.createObjectStore('fresh', { keyPath: 'doc' });
  db.createObjectStore('buckets');
  db.createObjectStore('prefixes');
  db.createObjectStore('features');
  db.createObjectStore('meta');
}
