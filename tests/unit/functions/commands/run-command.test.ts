import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../../../functions/applications/commands/catalogue.ts';
import { createSampleDesk } from './sample-desk.ts';

test.each([
  [[], /^Что сделать с заявками/],
  [['delete'], /^Нет такой команды: delete\.[\s\S]*resend \[номер\]/],
  [['constructor'], /^Нет такой команды: constructor/],
  [['show'], /^Не хватает слова: номер\.[\s\S]*show <номер>/],
  [['show', '1', '2'], /^Лишнее слово «2»/],
  [['list', 'all'], /^Лишнее слово «all»/],
  [['list', '--all'], /^Нет такого ключа: --all/],
  [['list', '-f', 'x'], /^Нет такого ключа: -f/],
  [['list', '--waiting=yes'], /^После --waiting ничего писать не нужно/],
  [['list', '--form'], /^После --form впишите: форма/],
  [['list', '--form', '--json'], /^После --form впишите: форма/],
  [['list', '--form='], /^После --form впишите: форма/],
  [['list', '--since', '2026-11-22', '--since', '2026-11-23'], /^--since написано дважды/],
  [['list', '--form', 'become-wizard'], /^Нет такой формы: become-wizard\. Есть: .*become-mentor/],
  [['list', '--since', '2026-02-30'], /^--since: нет такого дня «2026-02-30»/],
  [['list', '--until', 'завтра'], /^--until: нет такого дня «завтра»/],
  [['list', '--since', '2026-11-23', '--until', '22.11.2026'], /^Дни перепутаны/],
  [['list', '--stage', 'п'], /^Нет такой стадии\. Есть: received \(«получена»\)/],
  [['stage', '1', 'lost'], /^Нет такой стадии/],
  [['resend'], /^Не хватает слова: номер\. Или напишите --dead/],
  [['resend', '1', '--dead'], /^Нужно одно из двух/],
  [['export'], /^Не сказано, куда записать/],
  [['export', '--to', 'заявки.doc'], /^Имя файла должно кончаться на \.xlsx или \.csv/],
  [['backup'], /^Не хватает слова: файл/],
])('%j is not understood, and what is wrong with it is said first', async (words, answer) => {
  const { run } = await createSampleDesk();
  const { code, output, warnings } = await run(...words);
  expect(code).toBe(2);
  expect(output).toBe('');
  expect(warnings).toMatch(answer);
});

test.each([['show'], ['resend'], ['resolve'], ['erase'], ['stage']])(
  '%s of a number that nobody has is an answer, not a crash',
  async (word) => {
    const { run } = await createSampleDesk();
    const { code, warnings } = await run(word, '000-000-000-000', ...(word === 'stage' ? ['closed'] : []));
    expect(code).toBe(1);
    expect(warnings).toContain('000-000-000-000');
  },
);

test.each([['help'], ['--help'], ['-h']])('%s names every command', async (word) => {
  const { run } = await createSampleDesk();
  const { code, output } = await run(word);
  expect(code).toBe(0);
  for (const { name, meaning } of commands)
    expect(output).toMatch(new RegExp(`^  ${name}.* ${meaning}$`, 'm'));
});

test('a command tells its own options when it is asked, and does nothing', async () => {
  const { run, store, reference } = await createSampleDesk();
  const { code, output } = await run('erase', reference, '--yes', '--help');
  expect(code).toBe(0);
  expect(output).toContain('--yes   не переспрашивать');
  expect(await store.show(reference)).toBeDefined();
});

test('the operator’s guide tells of every command', () => {
  const guide = readFileSync('functions/applications/README.md', 'utf8');
  for (const { name } of commands) expect(guide).toMatch(new RegExp(`\\| \`${name}\\b`));
});

test('the options of a command stand in one column', async () => {
  const { run } = await createSampleDesk();
  const { warnings } = await run('list', '--what');
  expect(warnings).toMatch(/ {2}--form <форма> {4}только с этой формы/);
  expect(warnings).toMatch(/ {2}--waiting {9}только те/);
});
