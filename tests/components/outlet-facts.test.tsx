// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type KnownOutlet, OutletFacts } from '../../components/OutletFacts.tsx';
import { knownOutlet } from './fixtures.ts';
import { mount, textsIn } from './mount.ts';

const lines = (): string[] =>
  [...document.querySelectorAll('.outlet-facts > ul > li')].map((line) => line.textContent ?? '');

describe('who is behind an outlet', () => {
  const show = (outlet: KnownOutlet | null, language: 'en' | 'ar' | 'fa' = 'en') => {
    const texts = textsIn(language);
    mount(<OutletFacts texts={texts} outlet={outlet} />, texts);
  };

  it.each([
    ['en', ['Owner: A Company (company)', 'Funded by: A State (state, as of 2018)']],
    ['ar', ['المالك: شركة ما (شركة)', 'جهة التمويل: دولة ما (جهة حكومية، عام 2018)']],
    ['fa', ['مالک: شرکتی (شرکت)', 'تأمین‌کنندهٔ بودجه: کشوری (حکومتی، در ۲۰۱۸)']],
  ] as const)('is said plainly in %s', (language, wanted) => {
    show(knownOutlet, language);
    const digits = (text: string): string =>
      text.replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) & 15));
    expect(lines().map(digits)).toEqual(wanted);
  });

  it('comes with the sources that say so, and with no others', () => {
    show(knownOutlet);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.outlet-facts a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://owners.test/', 'noopener noreferrer'],
    ]);
    expect(document.querySelector('.outlet-facts summary')?.textContent).toBe('Sources (1)');
    expect(document.querySelector('.outlet-facts details')?.textContent).toContain('stored copy read on');
  });

  it.each([
    ['no outlet', null],
    ['no owner', { provenance: knownOutlet.provenance }],
    ['no source', { owners: knownOutlet.owners!, provenance: 'unsourced' }],
  ] as const)('is not said where there is %s', (_, outlet) => {
    show(outlet);
    expect(document.querySelector('.outlet-facts')).toBeNull();
  });
});
