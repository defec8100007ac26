import { expect, it } from 'vitest';
import { PATIENCE, poll } from '../../tools/browsers/poll.ts';
import { openCopy, askToSave as save } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { storedArticles } from './raw-archive.ts';

/**
 * Nothing acknowledged is ever lost, and no half of an article is ever kept: whenever the background dies, and when the
 * whole browser is killed. The database is read here without the archive's own code.
 */

/** Milliseconds from the request to the end of the background; null: after the answer. */
const MOMENTS = [0, 5, 15, 30, 60, 120, 250, null] as const;

inBothBrowsers('a save', (stage) => {
  it('is whole or not there at all when the background is ended in its midst', async () => {
    const { driver } = stage;
    const outcomes = new Set<string>();
    for (const moment of MOMENTS) {
      const name = `killed-${moment ?? 'after'}`;
      const tab = await openCopy(stage, name);
      const asked = save(driver, tab);
      if (moment === null) await asked;
      else await new Promise((resolve) => setTimeout(resolve, moment));
      await driver.stopBackground();
      const answer = await Promise.race([
        asked,
        new Promise<null>((resolve) => setTimeout(resolve, 4000, null)),
      ]);
      const stored = await storedArticles(driver);
      const mine = stored.find((article) => article.url.includes(name));
      const outcome = `${mine ? 'kept' : 'nothing'}${answer?.ok ? ', acknowledged' : ''}`;
      console.log(
        `${driver.browser}: ended ${moment === null ? 'after the answer' : `${moment} ms in`}: ${outcome}`,
      );
      outcomes.add(mine ? 'kept' : 'nothing');
      if (answer?.ok) expect(mine, name).toBeDefined();
      expect(stored.filter((article) => !article.whole)).toEqual([]);
      await tab.close();
    }
    expect([...outcomes].sort()).toEqual(['kept', 'nothing']);
  });

  it('of one address from two tabs leaves one article', async () => {
    const tabs = [await openCopy(stage, 'twice'), await openCopy(stage, 'twice')];
    const answers = await Promise.all(tabs.map((tab) => save(stage.driver, tab)));
    const statuses = answers.map((answer) => (answer?.ok ? answer.value.status : 'failed'));
    expect(statuses.sort()).toEqual(['already-saved', 'saved']);
    const stored = (await storedArticles(stage.driver)).filter((article) => article.url.includes('twice'));
    expect(stored).toEqual([{ url: expect.stringContaining('/copies/twice'), captures: 1, whole: true }]);
  });

  it('is there after the browser is killed with -9 right after “saved”', async () => {
    const { driver } = stage;
    const tab = await openCopy(stage, 'power-cut');
    const answer = await save(driver, tab);
    await driver.kill();
    expect(answer).toMatchObject({ ok: true, value: { status: 'saved' } });
    stage.driver = await stage.launch({ profile: driver.profile });
    await poll(
      async () => (await storedArticles(stage.driver)).some((article) => article.url.includes('power-cut')),
      PATIENCE,
      'the article',
    );
    const stored = await storedArticles(stage.driver);
    expect(stored.filter((article) => !article.whole)).toEqual([]);
    const archive = await stage.driver.openExtension('archive.html');
    await archive.waitFor(
      () => document.body.textContent?.includes('killed-after') || document.querySelector('article, li'),
    );
  });
});
