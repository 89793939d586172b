import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { createAge } from '../../../../functions/applications/age.ts';
import { createSampleDesk } from './sample-desk.ts';

const identity = await generateX25519Identity();
const { archive } = createAge(await identityToRecipient(identity));
const decrypter = new Decrypter();
decrypter.addIdentity(identity);

/** The desk with one application of before the key, and two of after it. */
async function createDeskWithCopies() {
  const desk = await createSampleDesk({
    keys: () => Promise.reject(new Error('the secret of the server was asked for')),
  });
  const to = join(desk.folder, 'copies');
  mkdirSync(to);
  const put = async (name: string) =>
    desk.put(name, [], {
      archive: await archive({ answers: {}, rows: [{ question: 'Как вас зовут', answer: name }] }),
    });
  const references = [await put('Анна'), await put('Пётр')];
  return { ...desk, to, references };
}

test('each copy opens with the operator’s key, without the server’s secret, and those without one are counted', async () => {
  const { run, to, references } = await createDeskWithCopies();
  const { code, output, warnings } = await run('export', '--archive', to);
  expect(code).toBe(0);
  expect(output).toBe(`Записано: 2 копии, папка ${to}`);
  expect(warnings).toMatch(/^Без закрытой копии: 1 заявка\. .*AGE_RECIPIENT/);
  expect(readdirSync(to).sort()).toEqual(references.map((reference) => `${reference}.age`).sort());
  const bytes = readFileSync(join(to, `${references[0]}.age`));
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  expect(JSON.parse(await decrypter.decrypt(bytes, 'text'))).toEqual({
    answers: {},
    rows: [{ question: 'Как вас зовут', answer: 'Анна' }],
  });
});

test.runIf(process.platform !== 'win32')('only the owner may read a copy', async () => {
  const { run, to, references } = await createDeskWithCopies();
  await run('export', '--archive', to);
  expect(statSync(join(to, `${references[0]}.age`)).mode & 0o777).toBe(0o600);
});

test('a second call adds what is new and leaves the rest, unless it is told to replace it', async () => {
  const { run, to, references } = await createDeskWithCopies();
  const first = join(to, `${references[0]}.age`);
  writeFileSync(first, 'чужое');
  expect((await run('export', '--archive', to)).output).toBe(
    `Записано: 1 копия, папка ${to}\nУже лежало там: 1 копия`,
  );
  expect(readFileSync(first, 'utf8')).toBe('чужое');
  expect((await run('export', '--archive', to, '--force')).output).toBe(`Записано: 2 копии, папка ${to}`);
  expect(readFileSync(first, 'utf8')).toMatch(/^age-encryption/);
});

test('where no application has a copy it says which setting makes them, and writes nothing', async () => {
  const { run, folder } = await createSampleDesk();
  expect(await run('export', '--archive', folder)).toMatchObject({
    code: 1,
    warnings: expect.stringMatching(/^Ни у одной нет закрытой копии\. .*AGE_RECIPIENT/),
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there is named, and a table at the same time is refused', async () => {
  const { run, folder } = await createSampleDesk();
  expect(await run('export', '--archive', join(folder, 'нет'))).toMatchObject({
    code: 1,
    warnings: expect.stringMatching(/^Нет папки .*нет\. Создайте/),
  });
  expect(await run('export', '--archive', folder, '--to', 'заявки.csv')).toMatchObject({ code: 2 });
});
