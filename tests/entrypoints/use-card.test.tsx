// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { findActors } from '../../core/actors/find-actors.ts';
import { fold } from '../../core/text/fold.ts';
import { useCard } from '../../entrypoints/extension-pages/use-card.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
let shown: ReturnType<typeof useCard>;

function Reading({ text }: { text: string }) {
  shown = useCard(lexicon, '2021-12-09', text);
  return null;
}

afterEach(() => render(null, document.body));

it.each([
  ['أعلن العراق انتهاء المهام القتالية للتحالف الدولي.', 'للتحالف الدولي'],
  ['قال محمد شياع السوداني.', 'محمد شياع السوداني'],
])('shows a name as the whole words that are printed: %s', async (text, printed) => {
  const about = {
    language: 'ar',
    title: '',
    published: '2021-12-09',
    country: 'IQ',
    knownActors: [],
  } as const;
  const mention = findActors(fold(text), about, lexicon).findLast(({ type }) => type !== 'place');
  await act(() => render(<Reading text={text} />, document.body));
  await act(() => shown.show(mention!));
  expect(shown.card?.subject).toMatchObject({ kind: 'actor', mention: { text: mention!.text, printed } });
  await act(() => shown.showActor(mention!.actor));
  expect(shown.card?.subject).toMatchObject({ kind: 'actor', mention: null });
});
