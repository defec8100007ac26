import type { Outlet } from '../../core/articles/outlet.ts';

/** An outlet with rules, of no host that there is. */
export const RULED: Outlet = {
  id: 'ruled',
  hosts: ['ruled.test'],
  names: { en: 'Ruled', ar: 'منظم', fa: 'منظم' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  kind: 'site',
  rules: { title: 'h2' },
  provenance: 'unsourced',
};
