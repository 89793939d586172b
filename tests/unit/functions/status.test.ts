import { describe, expect, test } from 'vitest';
import { proofOf, receiptKey, statusCode } from '../../../functions/applications/proof.ts';
import { application } from '../../contract/store.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from './sample-app.ts';

describe('the status by number', () => {
  test('is shown to who knows the last four digits of the phone, with the promised day and without a name', async () => {
    const { ask, reference } = await prepare();
    const answer = await ask(reference, '45-67');
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toMatch(/aria-current="step"><strong>Получена/);
    expect(page).toContain('Вам ответят до 25 ноября 2026');
    expect(page).not.toMatch(/Иван|900|123/);
  });

  test('follows the stage, and drops the promise when it is kept', async () => {
    const { app, ask, reference } = await prepare();
    await app.store.moveStage(reference, 'invited', app.clock.now);
    const page = await (await ask(reference, '4567')).text();
    expect(page).toMatch(/aria-current="step"><strong>Приглашение/);
    expect(page).not.toContain('ответят');
  });

  test('says sorry and what to do when the promised day is over', async () => {
    const { app, ask, reference } = await prepare();
    app.wait(5 * 24 * 3600);
    expect(await (await ask(reference, '4567')).text()).toContain('Простите');
  });

  test('reads «closed» after the application has been erased on its day', async () => {
    const { app, ask, reference } = await prepare();
    await app.store.resolve(reference, app.clock.now);
    app.wait(31 * 24 * 3600);
    expect(await app.store.purge(app.clock.now)).toMatchObject({ applications: 1 });
    const page = await (await ask(reference, '4567')).text();
    expect(page).toMatch(/aria-current="step"><strong>Закрыта/);
    expect(page).toContain('Если вам так и не ответили');
    expect((await ask(reference, '4568')).status).toBe(422);
  });

  test('promises nothing to who left no contact', async () => {
    const app = await createSampleApp();
    const review = await app.post(
      'forms/feedback/check',
      encode({ who: 'parent', good: 'Всё понятно', municipality: '' }),
    );
    expect(review.status).toBe(200);
    app.wait(5);
    const sent = await app.post('forms/feedback/send', encode(hiddenFields(await review.text())));
    const address = new URL(sent.headers.get('location') ?? '', ORIGIN);
    const receipt = await (await app.request(address.pathname.slice(1) + address.search)).text();
    const [, secret = ''] = /код <strong>(\d{6})/.exec(receipt) ?? [];
    app.wait(10 * 24 * 3600);
    const number = address.searchParams.get('n') ?? '';
    const page = await (await app.post('forms/status', encode({ number, secret }))).text();
    expect(page).toContain('Получена');
    expect(page).not.toMatch(/ответят|Простите/);
  });

  test('has no step through a coordinator where the operator alone is asked', async () => {
    const app = await createSampleApp();
    await app.store.accept(
      application('1', {
        reference: '483-102-759-163',
        form: 'consultation',
        proof: await proofOf(app.keys, '483-102-759-163', '4567'),
      }),
    );
    const answer = await app.post('forms/status', encode({ number: '483102759163', secret: '4567' }));
    expect(await answer.text()).not.toContain('Передана');
  });

  test('answers wrong digits and an unknown number alike', async () => {
    const { ask, reference } = await prepare();
    const [wrong, unknown] = [await ask(reference, '0000'), await ask('111-111-111-111', '0000')];
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const page = await wrong.text();
    expect(page.replaceAll(reference, '111-111-111-111')).toBe(await unknown.text());
    expect(page).toContain('Ошибка: Заявка не нашлась');
  });

  test('says what is wrong with what cannot be a number or digits, and keeps both', async () => {
    const { ask } = await prepare();
    const answer = await ask('123', '12');
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('двенадцать цифр');
    expect(page).toContain('value="123"');
    expect(await (await ask('', '')).text()).toContain('Напишите номер заявки');
  });

  test('is not to be guessed: by one address, nor by many for one number', async () => {
    const { app, ask, reference } = await prepare();
    const answers = [];
    for (let guess = 0; guess < 12; guess++) answers.push(await ask(reference, String(1000 + guess)));
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(422), 429, 429]); // this number
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    const others = [];
    for (let guess = 0; guess < 12; guess++) {
      const body = encode({ number: reference, secret: '4567' });
      others.push(await app.post('forms/status', body, {}, `192.0.2.${guess + 10}`));
    }
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([429]));
    app.wait(3600);
    expect((await ask(reference, '4567')).status).toBe(200);

    const numbers = [];
    for (let guess = 0; guess < 30; guess++) numbers.push(await ask(`100-000-000-0${guess + 10}`, '1234'));
    expect(numbers.map(({ status }) => status)).toEqual([...Array(29).fill(422), 429]); // this address
  });

  test('is asked for by POST only, so that no number stays in an address', async () => {
    const { app } = await prepare();
    const answer = await app.request('forms/status?number=111-111-111-111');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/status/']);
  });
});

test('the receipt tells what will be asked for, and shows the code to nobody who guesses it', async () => {
  const { app, reference } = await prepare();
  const receipt = async (query: string) =>
    (await app.request(`forms/become-mentor/sent/?n=${reference}${query}`)).text();
  expect(await receipt('')).toContain('последние четыре цифры вашего телефона');
  const code = await statusCode(app.keys, reference);
  expect(await receipt(`&k=${await receiptKey(app.keys, reference)}`)).toContain(`<strong>${code}</strong>`);
  for (const guess of [`&k=${code}`, `&c=${code}`, '&k=']) expect(await receipt(guess)).not.toContain(code);
});

async function prepare() {
  const app = await createSampleApp();
  const fields = await app.review({ ...filled });
  app.wait(5);
  const location = (await app.send(fields)).headers.get('location') ?? '';
  const reference = new URL(location, 'https://site.example').searchParams.get('n') ?? '';
  const ask = (number: string, secret: string) => app.post('forms/status', encode({ number, secret }));
  return { app, ask, reference };
}
