// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PackReview } from '../../components/own/PackReview.tsx';
import { differenceOf } from '../../core/actors/claims.ts';
import { ownActor } from './fixtures.ts';
import { mount, textsIn } from './mount.ts';

it('tells how a form is used in the reader’s words, not in those of the file', () => {
  const texts = textsIn('ar');
  mount(
    <PackReview
      texts={texts}
      title="مكتب"
      items={[{ id: 'one', name: 'One', kind: 'new', difference: differenceOf(null, ownActor) }]}
      nameOf={(id) => id}
      onTake={() => undefined}
      onCancel={() => undefined}
    />,
    texts,
  );
  const lines = [...document.querySelectorAll('.claim')].map((line) => line.textContent ?? '');
  expect(lines.find((line) => line.includes('الحكومة'))).toMatch(
    /كل حكومة العربية · لا يُحسب إلا مع قرائن في النص/,
  );
  expect(lines.find((line) => line.includes('المحتل'))).toMatch(/القوة العربية · يُشرح ولا يُبرز/);
  expect(document.body.textContent).not.toMatch(/needs-context|gloss-only/);
});
