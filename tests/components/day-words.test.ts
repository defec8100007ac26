import { expect, it } from 'vitest';
import { instantText } from '../../components/day-words.ts';

it('names the month of an instant, as sentences about days do', () => {
  const words = (['en', 'ar', 'fa'] as const).map((language) =>
    instantText('2024-01-28T10:00:00.000Z', language),
  );
  expect(words[0]).toMatch(/^Jan 28, 2024, /);
  expect(words[1]).toMatch(/^28 كانون الثاني\/يناير 2024، /);
  expect(words[2]).toMatch(/^۲۸ ژانویهٔ? ۲۰۲۴/);
});
