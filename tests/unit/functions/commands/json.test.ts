import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../../functions/applications/commands/catalogue.ts';
import { createSampleDesk } from './sample-desk.ts';

const NOW = '2026-11-22T07:05:05.000Z';

test('every command has a form for programs', () => {
  const without = commands.filter(({ options }) => !options.some(({ name }) => name === 'json'));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('what a command did is told to a program in a shape that stays, without personal data', async () => {
  const { run, store, put, now, wait, reference } = await createSampleDesk();
  const told = async (...words: string[]) => {
    const { code, output, warnings } = await run(...words, '--json');
    expect({ code, warnings }).toEqual({ code: 0, warnings: '' });
    expect(output).not.toMatch(/Иван|900 ?123/);
    return JSON.parse(output);
  };
  expect(await told('stage', reference, 'передана')).toEqual({ reference, stage: 'passed', movedAt: NOW });
  expect(await told('resend', reference)).toEqual({ reference, letters: 2, dueAt: NOW });

  await put('1', [], { deliveries: [{ channel: 'smtp', target: 'operator@nastavnik.example' }] });
  const [claimed] = await store.claim('worker', now(), 1000, 1, ['smtp']);
  await store.giveUp(claimed?.id ?? 0, 'worker', now(), 'Error:ENOUSER', []);
  expect(await told('resend', '--dead')).toEqual({ reference: null, letters: 1, dueAt: NOW });
  expect(await told('resend', '--dead')).toEqual({ reference: null, letters: 0, dueAt: NOW });

  expect(await told('resolve', reference)).toEqual({ reference, ended: 2, resolvedAt: NOW });
  wait(31 * 24 * 3600);
  expect(await told('purge')).toEqual({
    applications: 1,
    areTracesLeft: false,
    purgedAt: '2026-12-23T07:05:05.000Z',
  });
});

test('what was written to a file is told to a program with the place and the count', async () => {
  const { run, put, folder } = await createSampleDesk({ backUp: async (to) => writeFileSync(to, 'копия') });
  await put('1', [], { archive: Uint8Array.of(1, 2, 3) });
  const told = async (...words: string[]) => JSON.parse((await run(...words, '--json')).output);

  const table = join(folder, 'all.csv');
  expect(await told('export', '--to', table)).toEqual({ file: table, applications: 2 });
  const copies = join(folder, 'copies');
  mkdirSync(copies);
  const archive = { folder: copies, withoutCopy: 1 };
  expect(await told('export', '--archive', copies)).toEqual({ ...archive, written: 1, kept: 0 });
  expect(await told('export', '--archive', copies)).toEqual({ ...archive, written: 0, kept: 1 });
  const copy = join(folder, 'copy.db');
  expect(await told('backup', copy)).toEqual({ file: copy, bytes: statSync(copy).size, takenAt: NOW });
});

test('what was not done leaves the output empty: words and an exit code say why', async () => {
  const { run, folder } = await createSampleDesk();
  const mistakes: readonly (readonly string[])[] = [
    ['stage', '000-000-000-000', 'closed'],
    ['resend', '000-000-000-000'],
    ['resolve', '000-000-000-000'],
    ['export', '--to', join(folder, 'нет', 'all.csv')],
    ['backup', join(folder, 'copy.db')],
    ['stage', '000-000-000-000', 'lost'],
  ];
  const answers = await Promise.all(mistakes.map((words) => run(...words, '--json')));
  expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1, 2]);
  expect(answers.map(({ output }) => output)).toEqual(mistakes.map(() => ''));
  for (const { warnings } of answers) expect(warnings).toMatch(/[а-я]/);
});
