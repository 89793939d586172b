import { expect, test } from 'vitest';
import { filled } from '../../forms/sample-facts.ts';
import { createSampleDesk } from './sample-desk.ts';

test('stats count by form, municipality and stage, the greatest first, without personal data', async () => {
  const { run, send, put, reference } = await createSampleDesk();
  await send({ ...filled, municipality: 'ishim' });
  await send({ ...filled, municipality: 'ishim', name: 'Другой' });
  await put('old', [], { form: 'old-form', municipality: '' });
  await run('stage', reference, 'closed');
  const { output } = await run('stats');
  expect(output).toContain('Заявок: 4');
  expect(output).toContain('По формам:\n  3  Хочу стать наставником\n  1  old-form');
  expect(output).toContain('По территориям:\n  2  Ишим\n  1  Абатский\n  1  территория не названа');
  expect(output).toMatch(/По стадиям:\n {2}3 {2}Получена\n[\s\S]* {2}1 {2}Закрыта$/);
  expect(output).not.toMatch(/Иван|Другой|900 ?123/);
});

test('what is held is counted apart', async () => {
  const { run, send } = await createSampleDesk();
  await send({ ...filled, website: 'https://spam.example' });
  const stats = JSON.parse((await run('stats', '--json')).output);
  expect(stats).toEqual({
    applications: 1,
    quarantined: 1,
    waiting: 3,
    sent: 0,
    dead: 0,
    waitingSince: '2026-11-22T07:05:05.000Z',
    byForm: [{ id: 'become-mentor', title: 'Хочу стать наставником', applications: 1 }],
    byMunicipality: [{ id: 'abatskiy', title: 'Абатский', applications: 1 }],
    byCampaign: [],
    byStage: [
      { id: 'received', title: 'Получена', applications: 1 },
      { id: 'passed', title: 'Передана координатору', applications: 0 },
      { id: 'invited', title: 'Приглашение', applications: 0 },
      { id: 'closed', title: 'Закрыта', applications: 0 },
    ],
  });
});
