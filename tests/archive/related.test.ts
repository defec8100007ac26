import { beforeAll, describe, expect, it } from 'vitest';
import { type ArchivedCorpus, archiveCorpus } from '../../tools/archive-corpus.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { sampleFile, samplePages } from '../../tools/sample-pages.ts';

/** Related coverage among the samples: pages of one story, mostly in different languages, find each other first. */
const pages = samplePages().filter((page) => !page.needsScript && page.id !== 'alone-front');
let corpus: ArchivedCorpus;

beforeAll(async () => {
  const records = pages.map((page) => ({
    id: page.id,
    html: sampleFile(page),
    url: `https://${page.host}${page.path}`,
  }));
  corpus = await archiveCorpus(records, loadProjectLexicon({ samples: true }));
}, 60_000);

const relatedTo = async (id: string): Promise<{ id: string; codes: string[] }[]> => {
  const hits = await corpus.archive.related(corpus.features.get(id)!, { limit: 10 });
  return hits.map(({ article, reasons }) => ({
    id: corpus.idOf(article.id),
    codes: reasons.map((reason) => reason.code),
  }));
};

const pageOf = (id: string) => pages.find((page) => page.id === id)!;
type Told = Pick<(typeof pages)[number], 'stories'>;
const shareStory = (one: Told, other: Told): boolean =>
  (one.stories ?? []).some((story) => other.stories?.includes(story));
const told = pages.filter((page) => pages.filter((one) => shareStory(one, page)).length > 1);

describe('related coverage', () => {
  it.each(told.map((page) => [page.id, page]))('of %s begins with its story', async (id, page) => {
    const [first] = await relatedTo(id);
    expect(shareStory(pageOf(first!.id), page)).toBe(true);
    expect(first!.codes.length).toBeGreaterThan(0);
  });

  it('holds neither the article itself nor what has nothing to do with it', async () => {
    for (const page of pages.filter((one) => one.ours)) {
      const ids = (await relatedTo(page.id)).map((hit) => hit.id);
      expect(ids).not.toContain(page.id);
      for (const stranger of ['alone-football', 'alone-shop', 'alone-urdu'])
        expect(ids).not.toContain(stranger);
    }
  });

  it('is the whole story where it is told at length, and hardly anything beside it', async () => {
    let strangers = 0;
    for (const page of pages.filter((one) => one.ours)) {
      const hits = (await relatedTo(page.id)).map((hit) => pageOf(hit.id));
      const mates = pages.filter((one) => shareStory(one, page) && one.id !== page.id);
      expect(hits.filter((hit) => shareStory(hit, page))).toHaveLength(mates.length);
      strangers += hits.filter((hit) => !shareStory(hit, page)).length;
    }
    // Articles on the talks and on the killing of the same fortnight share most of their actors.
    expect(strangers).toBeLessThanOrEqual(8);
  });

  it('of an article on something else is nothing', async () => {
    expect(await relatedTo('alone-football')).toEqual([]);
  });
});
