// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Affiliations } from '../../components/own/Affiliations.tsx';
import { mount, one, textsIn, typeInto } from './mount.ts';

const ACTORS = [
  { id: 'iraq', name: 'Iraq' },
  { id: 'desk', name: 'میز' },
];

it('completes the names there are, its example on the side where reading begins', () => {
  const onChange = vi.fn();
  const texts = textsIn('ar');
  mount(<Affiliations texts={texts} chosen={['iraq']} actors={ACTORS} onChange={onChange} />, texts);
  const input = one<HTMLInputElement>('input');
  expect(input.placeholder).not.toBe('');
  expect(input.dir).toBe('rtl');
  typeInto(input, 'Ira');
  expect(input.dir).toBe('auto');
  expect(onChange).not.toHaveBeenCalled();
  typeInto(input, 'میز');
  expect(onChange).toHaveBeenCalledWith(['iraq', 'desk']);
  expect([input.value, input.dir]).toEqual(['', 'rtl']);
});
