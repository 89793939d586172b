import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal, unseal } from '../../../functions/applications/seal.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const keys = await deriveKeys(new Uint8Array(32).fill(1));
const random = (size: number) => Uint8Array.from(randomBytes(size));
const content = {
  answers: { name: 'Иван Петров' },
  rows: [{ question: 'Как вас зовут', answer: 'Иван Петров' }],
};
const sealed = await seal(keys, random, 'row-1', content);

test('what was sealed opens with the same secret', async () => {
  expect(await unseal(keys, 'row-1', sealed)).toEqual(content);
});

test('nothing of it can be read, and the same answers never look the same', async () => {
  expect(Buffer.from(sealed).includes('Иван')).toBe(false);
  expect(await seal(keys, random, 'row-1', content)).not.toEqual(sealed);
});

test('answers moved to another row, changed, or sealed with another secret do not open', async () => {
  await expect(unseal(keys, 'row-2', sealed)).rejects.toThrow();
  await expect(unseal(keys, 'row-1', sealed.with(20, (sealed[20] ?? 0) ^ 1))).rejects.toThrow();
  await expect(unseal(keys, 'row-1', sealed.with(0, 9))).rejects.toThrow();
  await expect(unseal(await deriveKeys(new Uint8Array(32).fill(2)), 'row-1', sealed)).rejects.toThrow(
    'FORMS_SECRET',
  );
});

test('another secret is told in one line that says what to check, without a stack', async () => {
  const others = await deriveKeys(new Uint8Array(32).fill(2));
  await expect(unseal(others, 'row-1', sealed)).rejects.toThrow(SetupError);
});
