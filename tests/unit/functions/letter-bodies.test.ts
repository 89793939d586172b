import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { createAge } from '../../../functions/applications/age.ts';
import { composeMessage, type LetterParts } from '../../../functions/applications/compose-message.ts';
import { chooseBody } from '../../../functions/applications/letter/choose-body.ts';
import type { Message } from '../../../functions/channels/channel.ts';
import { TRAP } from '../../../src/forms/read.ts';
import { facts, filled } from '../forms/sample-facts.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp } from './sample-app.ts';

const OPERATOR = facts.operator.email;
const COORDINATOR = 'abatskiy@nastavnik.example';
const FALLBACK = 'dezhurnyy@nastavnik.example';
const PERSONAL = /Иван|Петров|900|123-45-67|ivan@|мотоциклы/;

const identity = await generateX25519Identity();
const { sealText } = createAge(await identityToRecipient(identity));

describe('what a letter holds', () => {
  test('is said by the form, unless the settings say it for all', () => {
    expect(chooseBody({ letter: 'full' }, 'coordinator', undefined)).toBe('full');
    expect(chooseBody({ letter: 'notice' }, 'operator', undefined)).toBe('notice');
    expect(chooseBody({ letter: 'notice' }, 'operator', 'full')).toBe('full');
    expect(chooseBody({ letter: 'full' }, 'operator', 'notice')).toBe('notice');
  });

  test('is the least when the site has the form no more', () => {
    expect(chooseBody(undefined, 'operator', undefined)).toBe('notice');
  });

  test('is sealed for the operator alone, who has the key', () => {
    expect(chooseBody({ letter: 'full' }, 'operator', 'sealed')).toBe('sealed');
    for (const reader of ['coordinator', 'fallback'] as const) {
      expect(chooseBody({ letter: 'full' }, reader, 'sealed')).toBe('notice');
    }
  });
});

describe('a full letter', () => {
  test('says which site it comes from, and a program gets the answers in rows', async () => {
    const letter = await letterTo(OPERATOR);
    expect(letter.text).toContain('Сайт: https://nastavnik.example/');
    expect(letter.data).toMatchObject({
      type: 'application.accepted',
      reference: expect.stringMatching(/^\d{3}(-\d{3}){3}$/),
      form: 'become-mentor',
      municipality: 'abatskiy',
      rows: expect.arrayContaining([{ question: 'Как вас зовут', answer: 'Иван Петров' }]),
    });
  });
});

describe('a notice', () => {
  test('holds nothing personal, for any reader, on paper or in data', async () => {
    for (const target of [OPERATOR, COORDINATOR, FALLBACK, 'operator']) {
      const letter = await letterTo(target, { letterBody: 'notice' });
      expect(JSON.stringify(letter)).not.toMatch(PERSONAL);
      expect(letter.replyTo).toBeUndefined();
      expect(letter.data).not.toHaveProperty('rows');
    }
  });

  test('tells the operator what came, by when to answer and how to read it before it is erased', async () => {
    const { subject, text } = await letterTo(OPERATOR, { letterBody: 'notice' });
    expect(subject).toMatch(/^Заявка \d{3}(-\d{3}){3}: Хочу стать наставником, Абатский$/);
    expect(text).toMatch(/npm run applications -- show \d{3}(-\d{3}){3}\n/);
    for (const words of [
      'Форма: Хочу стать наставником',
      'Территория: Абатский муниципальный округ',
      'Получена: 22 ноября 2026 г. в 12:05',
      'до 25 ноября 2026 г. включительно',
      'вместе с ответами сотрётся 22 декабря 2026 г.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('sends a coordinator to the operator, not to a server', async () => {
    const { text } = await letterTo(COORDINATOR, { letterBody: 'notice' });
    expect(text).toContain('дождитесь его звонка или спросите сами');
    expect(text).toContain(`Региональный оператор, ${OPERATOR}`);
    expect(text).not.toContain('npm run');
  });

  test('is what an address gets that is nobody’s any more', async () => {
    const { text } = await letterTo('former@nastavnik.example', { letterBody: 'sealed', sealText });
    expect(text).not.toMatch(PERSONAL);
    expect(text).not.toContain('npm run');
  });
});

describe('a sealed letter', () => {
  test('is a notice with the full letter in a block that the operator’s key opens', async () => {
    const letter = await letterTo(OPERATOR, { letterBody: 'sealed', sealText });
    expect(JSON.stringify(letter)).not.toMatch(PERSONAL);
    expect(letter.replyTo).toBeUndefined();
    const block = /-----BEGIN AGE[\s\S]+-----END AGE ENCRYPTED FILE-----/.exec(letter.text)?.[0] ?? '';
    const opened = await open(block);
    expect(opened).toContain('Как вас зовут:\n    Иван Петров');
    expect(opened).not.toContain('ответить на это письмо');
    expect(letter.text).toContain('age --decrypt');
  });

  test('brings the operator’s system the same block, and a coordinator a notice', async () => {
    const { data } = await letterTo('operator', { letterBody: 'sealed', sealText });
    expect(await open(String(data.sealed))).toContain('Иван Петров');
    expect(data).not.toHaveProperty('rows');
    const notice = await letterTo(COORDINATOR, { letterBody: 'sealed', sealText });
    expect(notice.text).not.toContain('BEGIN AGE');
    expect(notice.data).not.toHaveProperty('sealed');
  });

  test('is not sent open when the key is missing', async () => {
    await expect(letterTo(OPERATOR, { letterBody: 'sealed' })).rejects.toThrow('AGE_RECIPIENT');
  });
});

describe('a letter to the fallback address', () => {
  const fallback = [{ channel: 'maildir', target: FALLBACK }];

  test('says on top why it came there', async () => {
    const { text } = await letterTo(FALLBACK, { fallback });
    expect(text).toMatch(/^Это письмо пришло на запасной адрес: .*не удалось/);
    expect(text).toContain('Иван Петров');
  });

  test('so does the word that an application is held', async () => {
    const { text } = await letterTo(FALLBACK, { fallback }, { [TRAP]: 'https://spam.example' });
    expect(text).toMatch(/^Это письмо пришло на запасной адрес: [\s\S]*Задержана/);
  });

  test('the operator and the coordinator are told nothing of it when the address is their own', async () => {
    for (const target of [OPERATOR, COORDINATOR]) {
      const { text } = await letterTo(target, { fallback: [{ channel: 'maildir', target }] });
      expect(text).toMatch(/^Заявка/);
    }
  });
});

async function letterTo(
  target: string,
  parts: Partial<LetterParts> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Message> {
  const app = await createSampleApp();
  const fields = await app.review(filled);
  app.wait(5);
  await app.send({ ...fields, ...more });
  const [claimed] = await app.store.claim('worker', app.clock.now, 1000, 1, ['maildir']);
  await app.store.close();
  return composeMessage({ ...(claimed ?? expect.fail()), target }, letterParts(app.keys, parts));
}

async function open(block: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(block), 'text');
}
