import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../functions/applications/compose-message.ts';
import { TRAP } from '../../../src/forms/read.ts';
import { facts } from '../forms/sample-facts.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp } from './sample-app.ts';

describe('health', () => {
  test('is green when everything goes out, red when something is stuck', async () => {
    const app = await createSampleApp();
    const health = async () => (await app.request('health')).json();
    expect(await health()).toMatchObject({ state: 'ok', waiting: 0 });
    const fields = await app.review();
    app.wait(5);
    await app.send(fields);
    expect(await health()).toMatchObject({ state: 'ok', waiting: 2 });
    app.wait(2 * 3600);
    expect(await health()).toMatchObject({ state: 'attention', waiting: 2 });
  });

  test('is red while letters have no way out, and says why', async () => {
    const app = await createSampleApp({ outlet: { mail: 'smtp', problem: 'Письма не уходят.' } });
    expect(await (await app.request('health')).json()).toMatchObject({
      state: 'attention',
      reasons: ['Письма не уходят.'],
    });
  });

  test('is red while an application is held, and the operator is told of it without personal data', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    await app.send({ ...fields, [TRAP]: 'https://spam.example' });
    expect(await (await app.request('health')).json()).toMatchObject({
      state: 'attention',
      quarantined: 1,
      reasons: [expect.stringContaining('задержанные')],
    });
    const [claimed, ...others] = await app.store.claim('worker', app.clock.now, 1000, 10, ['maildir']);
    expect(others).toEqual([]);
    const letter = await composeMessage(claimed ?? expect.fail(), letterParts(app.keys));
    expect(letter.target).toBe(facts.operator.email);
    expect(letter.replyTo).toBeUndefined();
    expect(letter.text).toMatch(/заполнено скрытое поле[\s\S]*applications -- show \d{3}-[\s\S]*-- resend/);
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/Иван|900/);
  });

  test('tells the queue, the age of what waits longest, the dead letters and the space on the disk', async () => {
    const app = await createSampleApp({ disk: async () => ({ freeBytes: 2e9 }) });
    const health = async () => (await app.request('health')).json();
    const fields = await app.review();
    app.wait(5);
    await app.send(fields);
    app.wait(90);
    expect(await health()).toMatchObject({
      state: 'ok',
      waiting: 2,
      waitingSeconds: 90,
      dead: 0,
      diskFreeBytes: 2e9,
    });
    const [claimed] = await app.store.claim('worker', app.clock.now, 1000, 1, ['maildir']);
    await app.store.giveUp(claimed?.id ?? expect.fail(), 'worker', app.clock.now, 'Error:550', []);
    expect(await health()).toMatchObject({
      state: 'attention',
      waiting: 1,
      dead: 1,
      reasons: [expect.stringContaining('не удалось доставить')],
    });
  });

  test('is red before the disk is full, and says what to do', async () => {
    const app = await createSampleApp({ disk: async () => ({ freeBytes: 499e6 }) });
    expect(await (await app.request('health')).json()).toMatchObject({
      state: 'attention',
      reasons: [expect.stringMatching(/меньше 500 МБ.*Освободите место/)],
    });
  });

  test('says when the store is down', async () => {
    const whole = await createSampleApp();
    const app = await createSampleApp({
      store: { ...whole.store, stats: () => Promise.reject(new Error('gone')) },
    });
    const response = await app.request('health');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ state: 'down' });
  });
});
