// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { FileButton } from '../../components/FileButton.tsx';
import { doing, mount, one, textsIn } from './mount.ts';

it('says what it is for in the interface’s words, and hands over the same file twice', () => {
  const texts = textsIn('ar');
  const onFile = vi.fn();
  mount(<FileButton label={texts.t('transfer.choose')} accept=".zip" onFile={onFile} />, texts);
  const input = one<HTMLInputElement>('input');
  expect(input.labels?.[0]?.textContent).toBe('اختر ملف نسخة احتياطية');
  const file = new File([], 'one.zip');
  const emptied = vi.fn();
  Object.defineProperties(input, { files: { value: [file] }, value: { set: emptied } });
  for (const times of [1, 2]) {
    doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onFile.mock.calls).toEqual(Array(times).fill([file]));
    expect(emptied).toHaveBeenCalledTimes(times);
  }
});
