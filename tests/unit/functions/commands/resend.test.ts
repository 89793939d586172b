import { expect, test } from 'vitest';
import { createSampleDesk } from './sample-desk.ts';

test('resend makes both letters due again', async () => {
  const { run, store, reference } = await createSampleDesk();
  expect((await run('resend', reference)).output).toContain('2 письма уйдут');
  expect((await store.stats()).waiting).toBe(2);
});

test('resend of the dead spares the reader who has his letter already', async () => {
  const { run, store, clock, tracked } = await createSampleDesk();
  expect((await run('resend', '--dead')).output).toBe('Недоставленных писем нет.');
  const [sent, dead] = await store.claim('worker', clock.now, 1000, 10, ['maildir']);
  await store.sent(sent?.id ?? 0, 'worker', clock.now, 'ok');
  await store.giveUp(dead?.id ?? 0, 'worker', clock.now, 'Error:ENOUSER', []);
  expect((await run('stats')).output).toContain('Не доставлено, нужна помощь: 1');
  expect((await run('resend', '--dead')).output).toBe('Снова 1 письмо уйдёт при следующей отправке.');
  expect(await store.stats()).toMatchObject({ sent: 1, waiting: 1, dead: 0 });
  expect(tracked.at(-1)).toEqual(['Возвращаю в очередь', 1, 1]);
});

test('purge says how many were erased', async () => {
  const { run, deliver, wait } = await createSampleDesk();
  await deliver();
  expect((await run('purge')).output).toBe('Стёрто: 0 заявок.');
  wait(31 * 24 * 3600);
  expect((await run('purge')).output).toBe('Стёрто: 1 заявка.');
  expect((await run('list')).output).toBe('Заявок нет.');
});
