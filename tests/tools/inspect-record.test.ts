import { expect, it } from 'vitest';
import { inspectRecord } from '../../tools/inspect-record.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';

/** The command line tells the same day as the extension, which reads the text's language before the page's days. */
it('tells the day of a page of no known outlet in the zone of its language', () => {
  const text =
    'قوماندان قول اردو روز سه‌شنبه به خبرنگاران گفت که عساکر در ولسوالی جابجا شده‌اند و وزارت داخله پولیس بیشتر می‌فرستد.';
  const html = `<title>دیدار در ولسوالی</title><meta property="article:published_time" content="2024-01-27T20:00:00Z"><main><h1>دیدار در ولسوالی با قوماندان</h1><p>${text}</p><p>${text.replace('روز', 'شام')}</p></main>`;
  const url = 'https://no-outlet.test/news/1';
  const { annotations, meta } = inspectRecord({ id: '1', html, url }, loadProjectLexicon({ samples: true }));
  expect([annotations.language, meta.published]).toEqual(['prs', '2024-01-28']);
});
