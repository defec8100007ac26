// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { LookUpHits } from '../../components/LookUp.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { useLookUp } from '../../entrypoints/popup/use-look-up.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';

vi.mock('../../entrypoints/extension-pages/page-archive.ts', () => ({
  fromArchive: async (ask: (archive: unknown) => Promise<unknown>) => ({
    state: 'ready',
    value: await ask({ search: async () => [] }),
  }),
}));

let found: LookUpHits | null;
let ask: (query: string) => void;
const View = ({ lexicon }: { lexicon: Lexicon | null }) => {
  [found, ask] = useLookUp(lexicon);
  return null;
};
const show = (lexicon: Lexicon | null) =>
  act(async () => {
    render(<View lexicon={lexicon} />, document.body);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

afterEach(() => render(null, document.body));

it('finds actors for what was typed before the lexicon was there', async () => {
  await show(null);
  await act(async () => ask('سلیمانی'));
  expect(found).toMatchObject({ query: 'سلیمانی', actors: [] });
  await show(loadProjectLexicon({ samples: true }));
  expect(found?.actors.map(({ id }) => id)).toContain('qasem-soleimani');
  await act(async () => ask(''));
  expect(found).toBeNull();
});
