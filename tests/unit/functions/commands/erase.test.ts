import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filled } from '../../forms/sample-facts.ts';
import { createSampleDesk } from './sample-desk.ts';

test('the applicant’s data goes from the store and from the letters here, another’s stay', async () => {
  const { run, send, deliver, store, mailFolder, reference } = await createSampleDesk();
  const other = await send({ ...filled, name: 'Другой' });
  await deliver();
  expect(readdirSync(join(mailFolder, 'new'))).toHaveLength(4);
  const { code, output } = await run('erase', reference, '--yes');
  expect(code).toBe(0);
  expect(output).toContain(`Заявка ${reference} стёрта с сервера сайта`);
  expect(output).toMatch(/Писем стёрто из папки .*mail: 2\./);
  expect(output).not.toContain('operator@nastavnik.example');
  expect(output).toContain('резервные копии');
  expect(output).toContain(`erase ${reference}`);
  expect(output).not.toMatch(/Иван|900 ?123/);
  expect(await store.show(reference)).toBeUndefined();
  expect(await store.show(other)).toBeDefined();
  expect(readdirSync(join(mailFolder, 'new'))).toHaveLength(2);
  expect(await run('erase', reference, '--yes')).toMatchObject({ code: 1 });
});

test('it says which letters left, to whom and when, and which may have', async () => {
  const { run, put, store, now, wait } = await createSampleDesk();
  await put('1', [], {
    deliveries: [
      { channel: 'smtp', target: 'operator@nastavnik.example' },
      { channel: 'smtp', target: 'ishim@nastavnik.example' },
      { channel: 'smtp', target: 'never-tried@nastavnik.example' },
      { channel: 'webhook', target: 'operator' },
    ],
  });
  const tried = await store.claim('worker', now(), 1000, 2, ['smtp']);
  const [hook] = await store.claim('worker', now(), 1000, 1, ['webhook']);
  await store.sent(tried[0]?.id ?? 0, 'worker', now(), '250 ok');
  await store.retryLater(tried[1]?.id ?? 0, 'worker', new Date('2026-11-23T07:00:00Z'), 'Error:ETIMEDOUT');
  await store.sent(hook?.id ?? 0, 'worker', now(), '204');
  wait(3600);
  const { output } = await run('erase', 'ref-1', '--yes');
  expect(output).toContain('письмо на operator@nastavnik.example (отправлено 22 ноября 2026 г. в 12:05)');
  expect(output).toContain('письмо на ishim@nastavnik.example (возможно, отправлено: ответа не пришло)');
  expect(output).toContain('запись в системе оператора, webhook (отправлено 22 ноября 2026 г. в 12:05)');
  expect(output).not.toContain('never-tried');
});

test('a letter that went out before it was sent once more is not forgotten', async () => {
  const { run, put, store, now } = await createSampleDesk();
  await put('1', [], { deliveries: [{ channel: 'smtp', target: 'operator@nastavnik.example' }] });
  const [delivery] = await store.claim('worker', now(), 1000, 1, ['smtp']);
  await store.sent(delivery?.id ?? 0, 'worker', now(), '250 ok');
  await run('resend', 'ref-1');
  const { output } = await run('erase', 'ref-1', '--yes');
  expect(output).toContain(
    'письмо на operator@nastavnik.example (отправлено раньше, потом отправляли снова)',
  );
});

test('a letter here that somebody has taken away is named', async () => {
  const { run, deliver, mailFolder, reference, store } = await createSampleDesk();
  await deliver();
  const { application, deliveries } = (await store.show(reference)) ?? expect.fail('it is stored');
  const [taken = ''] = readdirSync(join(mailFolder, 'new')).filter((name) =>
    name.includes(`${application.id}.${deliveries[0]?.id}.`),
  );
  rmSync(join(mailFolder, 'new', taken));
  const { output } = await run('erase', reference, '--yes');
  expect(output).toContain(
    'письмо для operator@nastavnik.example (отправлено 22 ноября 2026 г. в 12:05): в папке',
  );
  expect(output).not.toContain('письмо для abatskiy@');
});

test('without the number typed once more nothing is erased', async () => {
  const { run, asked, store, reference } = await createSampleDesk();
  const { code, warnings } = await run('erase', reference);
  expect(code).toBe(1);
  expect(asked).toEqual([expect.stringContaining(`Заявка ${reference} сотрётся навсегда`)]);
  expect(warnings).toContain('ничего не стёрто');
  expect(await store.show(reference)).toBeDefined();
});

test('with the number typed once more it is erased', async () => {
  const typed: string[] = [];
  const { run, store, reference } = await createSampleDesk({ ask: async () => typed.shift() ?? '' });
  typed.push(` ${reference}\n`);
  expect(await run('erase', reference)).toMatchObject({ code: 0 });
  expect(await store.show(reference)).toBeUndefined();
});

test('a held application that was closed by hand is erased too', async () => {
  const { run, send, store, now } = await createSampleDesk();
  const held = await send({ ...filled, website: 'https://spam.example' });
  await store.resolve(held, now());
  expect(await run('erase', held, '--yes')).toMatchObject({ code: 0 });
  expect(await store.status(held)).toBeUndefined();
});

test('one whose day has passed is said to be gone', async () => {
  const { run, deliver, wait, reference } = await createSampleDesk();
  await deliver();
  wait(31 * 24 * 3600);
  await run('purge');
  expect(await run('erase', reference, '--yes')).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('уже стёрта: вышел срок хранения'),
  });
});

test('for a program it says the same in a shape that stays', async () => {
  const { run, deliver, reference, mailFolder } = await createSampleDesk();
  await deliver();
  expect(existsSync(mailFolder)).toBe(true);
  const { output } = await run('erase', reference, '--yes', '--json');
  expect(JSON.parse(output)).toEqual({
    reference,
    erasedAt: '2026-11-22T07:05:05.000Z',
    letters: 2,
    left: [],
    areTracesLeft: false,
  });
});
