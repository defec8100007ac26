import { expect, it } from 'vitest';
import { hostPatterns } from '../../core/articles/host-patterns.ts';
import { readLexiconSources } from '../../tools/lexicon/read-sources.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';

/** The build that readers get, on the hosts of real outlets; the pages are ours, served from the loopback. */
const outlets = readLexiconSources({ samples: false }).outlets;

function outletOf(language: string): { id: string; host: string } {
  const found = outlets.find((one) => one.language === language && !one.paths);
  if (!found) throw new Error(`No outlet prints ${language}.`);
  return { id: found.id, host: found.hosts[0]! };
}

inBothBrowsers(
  'the release build',
  (stage) => {
    it.each([
      ['ar', 'ar-json-ld'],
      ['fa', 'fa-agency'],
      ['prs', 'prs-two-calendars'],
    ])('reads a page of a real outlet that prints %s', async (language, id) => {
      const { host, id: outlet } = outletOf(language);
      const page = sample(id);
      const path = '/news/2024/1/siyaq-release-test';
      // The page's own address would name the invented outlet.
      const body = sampleFile(page).replaceAll(page.host, host);
      stage.server.add({ host, path, body });
      const tab = await stage.driver.newTab(stage.server.url({ host, path }));
      const report = await stage.driver.waitForReport(tab);
      expect(report.state).toBe('annotated');
      expect(report.meta?.outlet).toBe(outlet);
      expect(report.meta?.published).toBe(page.published);
      const actors = report.page!.annotations.mentions.map((mention) => mention.actor);
      for (const { actor } of page.actors) expect(actors).toContain(actor);
      await tab.close();
    });

    it('does not run on the hosts of the samples', async () => {
      expect(hostPatterns(outlets).some((pattern) => pattern.includes('.test/'))).toBe(false);
      const tab = await stage.driver.newTab(stage.server.url(sample('ar-json-ld')));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await stage.driver.describePage(tab)).toBeNull();
    });
  },
  { build: 'release' },
);
