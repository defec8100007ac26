import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../archive/migrations/migrate.ts';
import { openArchive } from '../../archive/open-archive.ts';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import { layOut, sampleFromJson, takeSample } from './stored-sample.ts';

/** A sample of every version that was ever shipped is kept, and must come up whole in the newest. */
const FOLDER = 'tests/fixtures/archive';
const versions = readdirSync(FOLDER).map((name) => Number.parseInt(name, 10));

describe('stored samples', () => {
  it('are there for every version, and so are the steps', () => {
    const all = Array.from({ length: NEWEST_VERSION }, (_, i) => i + 1);
    expect(versions.sort((a, b) => a - b)).toEqual(all);
    expect(migrations).toHaveLength(NEWEST_VERSION);
  });

  it.each(versions)('of version %i come up whole', async (version) => {
    const name = `from-${version}`;
    const sample = sampleFromJson(readFileSync(`${FOLDER}/${version}.json`, 'utf8'));
    expect(sample.version).toBe(version);
    await layOut(name, sample);
    const archive = openArchive({ name });
    const { articles } = await archive.list({ limit: 10, order: 'saved' });
    expect(articles.map((article) => [article.id, article.captures.length])).toEqual([
      ['https://marsad-akhbar.test/2', 2],
      ['https://rawi-agency.test/1', 1],
    ]);
    for (const { captures } of articles)
      for (const { id } of captures) expect((await archive.capture(id))?.intact, id).toBe(true);
    const rows = [...(await archive.rows()).values()];
    expect(
      rows.map(({ id, published, outlet, language }) => [id, published, outlet, language]).sort(),
    ).toEqual([
      ['https://marsad-akhbar.test/2', '2024-01-27', 'sample-marsad', 'ar'],
      ['https://rawi-agency.test/1', '2024-01-28', 'sample-rawi', 'fa'],
    ]);
    expect((await archive.removed()).map((article) => article.id)).toEqual(['https://furat-post.test/3']);

    // Fresh, young and old parts of the index are all in the sample.
    const hits = async (query: string): Promise<string[]> =>
      (await archive.search(query, { limit: 5 })).map((hit) => hit.article.id);
    expect(await hits('مذاکرات')).toEqual(['https://rawi-agency.test/1']);
    expect(await hits('بيان')).toEqual(['https://marsad-akhbar.test/2']);
    expect(await hits('actor:ain-al-asad')).toHaveLength(2);

    const [arabic] = articles;
    const capture = (await archive.capture(arabic!.captures.at(-1)!.id))!;
    const { annotations, meta, text } = capture;
    const subject = featuresOf({
      id: arabic!.id,
      title: meta.title,
      text,
      published: meta.published,
      annotations,
    });
    const related = await archive.related(subject, { limit: 5 });
    expect(related.map((hit) => hit.article.id)).toEqual(['https://rawi-agency.test/1']);
    archive.close();
  });

  it('tell when the latest article of each record of rows was saved, from the third on', async () => {
    const sample = (version: number) => sampleFromJson(readFileSync(`${FOLDER}/${version}.json`, 'utf8'));
    await layOut('latest-saves', sample(3));
    const archive = openArchive({ name: 'latest-saves' });
    await archive.count();
    archive.close();
    const { latestSaves } = (await takeSample('latest-saves')).stores;
    expect(latestSaves).toEqual([{ key: 0, value: '2024-01-28T10:02:00.000Z' }]);
    expect(latestSaves).toEqual(sample(4).stores.latestSaves);
  });
});
