import { expect, test } from 'vitest';
import { deriveKeys } from '../../../../functions/applications/keys.ts';
import { createSampleDesk } from './sample-desk.ts';

const former = new Uint8Array(32).fill(7);
const newest = new Uint8Array(32).fill(8);

test('lets all applications pass to the new secret, says how many and shows how far it has come', async () => {
  const both = await deriveKeys(newest, undefined, [former]);
  const desk = await createSampleDesk({ keys: async () => both });
  expect(await desk.run('rekey')).toMatchObject({
    code: 0,
    output: 'Закрыто новым секретом: 1 заявка. Было закрыто раньше: 0.',
  });
  expect(desk.tracked).toEqual([['Закрываю новым секретом', 1, 1]]);
  expect((await desk.run('rekey')).output).toContain('0 заявок. Было закрыто раньше: 1.');
});

test('says what to write when there is no former secret, and when one is missing', async () => {
  const { run } = await createSampleDesk();
  expect(await run('rekey')).toMatchObject({ code: 1 });
  expect((await run('rekey')).warnings).toContain('прежний в FORMS_SECRET_OLD');
  const strange = await deriveKeys(newest, undefined, [new Uint8Array(32).fill(9)]);
  const other = await createSampleDesk({ keys: async () => strange });
  const told = await other.run('rekey');
  expect(told).toMatchObject({ code: 1 });
  expect(told.warnings).toContain('ещё один секрет');
});
