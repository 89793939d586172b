import { expect, test } from 'vitest';
import { createSampleDesk } from './sample-desk.ts';

test('list tells what, when, where from, the stage and how the delivery stands, and no personal data', async () => {
  const { run, reference } = await createSampleDesk();
  const { output, code } = await run('list');
  expect(code).toBe(0);
  expect(output).toContain(`${reference}  22 ноября 2026 г. в 12:05  Хочу стать наставником, Абатский`);
  expect(output).toContain('стадия: получена');
  expect(output).toContain('operator@nastavnik.example: ждёт отправки');
  expect(output).toMatch(/\n\nВсего: 1 заявка\.$/);
  expect(output).not.toMatch(/Иван|900 ?123/);
});

test('every state of a delivery has its words', async () => {
  const { run, store, clock, reference } = await createSampleDesk();
  const [sent, dead] = await store.claim('worker', clock.now, 1000, 10, ['maildir']);
  await store.sent(sent?.id ?? 0, 'worker', clock.now, 'ok');
  await store.giveUp(dead?.id ?? 0, 'worker', clock.now, 'Error:ENOUSER', []);
  expect((await run('list')).output).toMatch(/доставлено 22 ноября[\s\S]*попытки прекращены.*ENOUSER/);
  expect(await run('resolve', reference)).toMatchObject({ code: 0 });
  expect((await run('list')).output).toContain('разобрано вручную');
  expect(await run('resolve', reference)).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('нечего отмечать'),
  });
});

test('days are days of the region, the last one too', async () => {
  const { run, put } = await createSampleDesk();
  // Yekaterinburg is five hours ahead of UTC.
  await put('late', [], { createdAt: new Date('2026-11-20T18:59:59Z') });
  await put('early', [], { createdAt: new Date('2026-11-20T19:00:00Z') });
  await put('end', [], { createdAt: new Date('2026-11-21T18:59:59Z') });
  const references = async (...words: string[]) =>
    [...(await run('list', ...words)).output.matchAll(/^ref-\S+/gm)].map(([found]) => found);
  expect(await references('--since', '2026-11-21', '--until', '21.11.2026')).toEqual([
    'ref-end',
    'ref-early',
  ]);
  expect(await references('--until', '2026-11-20')).toEqual(['ref-late']);
  expect((await run('list', '--since', '2027-01-01')).output).toBe('Таких заявок нет.');
});

test('one form, one stage, or only what has not arrived', async () => {
  const { run, put, deliver, store, reference, now } = await createSampleDesk();
  await deliver();
  await put('old', [], { form: 'old-form' });
  const listed = async (...words: string[]) => {
    const { output } = await run('list', '--json', ...words);
    return JSON.parse(output).applications.map((one: { reference: string }) => one.reference);
  };
  expect(await listed('--form', 'become-mentor')).toEqual([reference]);
  expect(await listed('--waiting')).toEqual(['ref-old']);
  expect((await run('stage', reference, 'Передана')).output).toBe(
    `Заявка ${reference}: теперь «Передана координатору».`,
  );
  expect(await listed('--stage', 'passed')).toEqual([reference]);
  expect(await listed('--stage', 'получена')).toEqual(['ref-old']);
  await store.resolve('ref-old', now());
  expect(await listed('--waiting')).toEqual([]);
});

test('for a program it says the same in a shape that stays, without personal data', async () => {
  const { run, store, clock, reference } = await createSampleDesk();
  const [sent] = await store.claim('worker', clock.now, 1000, 1, ['maildir']);
  await store.sent(sent?.id ?? 0, 'worker', clock.now, 'ok');
  const { output } = await run('list', '--json');
  expect(JSON.parse(output)).toEqual({
    applications: [
      {
        reference,
        form: 'become-mentor',
        municipality: 'abatskiy',
        cameFrom: null,
        createdAt: '2026-11-22T07:05:05.000Z',
        stage: 'received',
        quarantine: null,
        deliveries: [
          {
            channel: 'maildir',
            target: 'operator@nastavnik.example',
            state: 'sent',
            attempts: 1,
            at: '2026-11-22T07:05:05.000Z',
            error: null,
          },
          {
            channel: 'maildir',
            target: 'abatskiy@nastavnik.example',
            state: 'waiting',
            attempts: 0,
            at: '2026-11-22T07:05:05.000Z',
            error: null,
          },
        ],
      },
    ],
  });
  expect(output).not.toMatch(/Иван|900 ?123/);
});
