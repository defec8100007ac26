import type { Outlet } from '../../../core/articles/outlet.ts';
import type { RawMeta } from '../../../core/articles/raw-meta.ts';
import { resolveMeta } from '../../../core/articles/resolve-meta.ts';

/** What a page of ours says of itself, and what is made of it. */
export const HEADLINE = 'انطلاق أعمال اللجنة العسكرية العليا في بغداد';

export const raw = (facts: Partial<RawMeta>): RawMeta => ({
  url: 'https://nahrain.test/news/12',
  declared: null,
  titles: [HEADLINE],
  siteNames: [],
  dates: [],
  ...facts,
});

export const OUTLET: Outlet = {
  id: 'nahrain',
  hosts: ['nahrain.test'],
  names: { en: 'Nahrain News', ar: 'نهرين نيوز', fa: 'نهرین نیوز' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  kind: 'site',
  provenance: 'unsourced',
};

export const of = (facts: Partial<RawMeta>, outlet: Outlet | null = OUTLET) =>
  resolveMeta(raw(facts), { outlet });
