import { expect, test } from 'vitest';
import { runCommand } from '../../../functions/applications/run-command.ts';
import { facts, filled } from '../forms/sample-facts.ts';
import { createSampleApp } from './sample-app.ts';

test('list tells what, when, where from and how the delivery stands, and no personal data', async () => {
  const { run, reference } = await prepare();
  const { output, code } = await run('list');
  expect(code).toBe(0);
  expect(output).toContain(`${reference}  22 ноября 2026 г. в 12:05  Хочу стать наставником, Абатский`);
  expect(output).toContain('operator@nastavnik.example: ждёт отправки');
  expect(output).not.toMatch(/Иван|900/);
});

test('every state of a delivery has its words', async () => {
  const { run, app, reference } = await prepare();
  const [sent, dead] = await app.store.claim('worker', app.clock.now, 1000, 10, ['maildir']);
  await app.store.sent(sent?.id ?? 0, 'worker', app.clock.now, 'ok');
  await app.store.giveUp(dead?.id ?? 0, 'worker', app.clock.now, 'Error:ENOUSER', []);
  expect((await run('list')).output).toMatch(/доставлено 22 ноября[\s\S]*попытки прекращены.*ENOUSER/);
  expect((await run('stats')).output).toContain('Не доставлено, нужна помощь: 1');
  expect(await run('resolve', reference)).toMatchObject({ code: 0 });
  expect((await run('list')).output).toContain('разобрано вручную');
  expect(await run('resolve', reference)).toMatchObject({
    code: 1,
    output: expect.stringContaining('нечего отмечать'),
  });
});

test('show opens the answers and names the text that was agreed to', async () => {
  const { run, reference } = await prepare();
  const { output, code } = await run('show', reference);
  expect(code).toBe(0);
  expect(output).toContain('Как вас зовут:\n    Иван Петров');
  expect(output).toContain('Согласие become-mentor: текст от 22 ноября 2026 г.');
});

test('resend makes both letters due again', async () => {
  const { run, app, reference } = await prepare();
  expect((await run('resend', reference)).output).toContain('2 письма уйдут');
  expect((await app.store.stats()).waiting).toBe(2);
});

test('purge says how many were erased', async () => {
  const { run, app } = await prepare();
  for (const { id } of await app.store.claim('worker', app.clock.now, 1000, 10, ['maildir'])) {
    await app.store.sent(id, 'worker', app.clock.now, 'ok');
  }
  expect((await run('purge')).output).toBe('Стёрто: 0 заявок.');
  app.wait(31 * 24 * 3600);
  expect((await run('purge')).output).toBe('Стёрто: 1 заявка.');
  expect((await run('list')).output).toBe('Заявок нет.');
});

test.each([['show'], ['resend']])('%s of an unknown number says where numbers are shown', async (word) => {
  const { run } = await prepare();
  expect(await run(word, '000-000-000-000')).toEqual({
    code: 1,
    output: expect.stringContaining('команда list'),
  });
});

test.each([[], ['delete'], ['show'], ['list', 'all'], ['show', '1', '2'], ['constructor']])(
  'wrong words are answered with the list of right ones: %s %s %s',
  async (...words) => {
    const { run } = await prepare();
    const { code, output } = await run(...words.filter((word) => word !== undefined));
    expect(code).toBe(2);
    expect(output).toContain('resend <номер>');
  },
);

async function prepare() {
  const app = await createSampleApp();
  const fields = await app.review(filled);
  app.wait(5);
  const sent = await app.send(fields);
  const run = async (...words: string[]) => {
    const lines: string[] = [];
    const code = await runCommand(words, {
      store: app.store,
      keys: async () => app.keys,
      municipalities: facts.municipalities,
      timeZone: facts.timeZone,
      now: app.now,
      print: (line) => lines.push(line),
    });
    return { code, output: lines.join('\n') };
  };
  return { app, run, reference: sent.headers.get('location')?.slice(-15) ?? '' };
}
