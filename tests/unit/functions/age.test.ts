import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { createAge } from '../../../functions/applications/age.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp } from './sample-app.ts';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const decrypter = new Decrypter();
decrypter.addIdentity(identity);

test('the second copy of an application opens with the operator’s key, and holds all answers', async () => {
  const app = await createSampleApp({ archive: createAge(recipient).archive });
  const fields = await app.review(filled);
  app.wait(5);
  await app.send(fields);
  const [listed] = await app.store.list();
  const { archive } = (await app.store.show(listed?.reference ?? ''))?.application ?? {};
  const opened = JSON.parse(await decrypter.decrypt(archive ?? new Uint8Array(), 'text'));
  expect(opened.answers).toMatchObject({ name: 'Иван Петров', phone: '+79001234567' });
  expect(opened.rows).toContainEqual({ question: 'Как вас зовут', answer: 'Иван Петров' });
});

test('a text is closed for everybody else, and the armour is plain lines for a letter', async () => {
  const block = await createAge(recipient).sealText('Иван Петров');
  expect(block).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+\n-----END AGE ENCRYPTED FILE-----$/);
  expect(await decrypter.decrypt(armor.decode(block), 'text')).toBe('Иван Петров');
  const stranger = new Decrypter();
  stranger.addIdentity(await generateX25519Identity());
  await expect(stranger.decrypt(armor.decode(block))).rejects.toThrow();
});

test('a key with a slip of the pen is refused at the start', () => {
  const swapped = `${recipient.slice(0, -2)}${recipient.endsWith('qq') ? 'zz' : 'qq'}`;
  expect(() => createAge(swapped)).toThrow(SetupError);
  expect(() => createAge(swapped)).toThrow(/^AGE_RECIPIENT: .*опечатка/);
});
