import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { becomeMentor } from '../../../../src/forms/become-mentor.ts';
import { questionsOf } from '../../../../src/forms/form.ts';
import { filled } from '../../forms/sample-facts.ts';
import { createSampleDesk } from './sample-desk.ts';

/** What would run, be counted or break a file if it were more than text. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example","Нажмите")',
  '+7 900 123-45-67',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1)',
  '＝cmd',
  '＋1',
  '－1',
  '＠x',
  '\t=1',
  '\r=1',
  '00012',
  '1e5',
  '12345678901234567890',
  '1/2',
  'строка\nдругая; "в кавычках"',
  '  по краям  ',
  '_x003D_1',
  '<b>&amp;</b>',
  '😀',
];

const hostileRows = HOSTILE.map((answer, index) => ({ question: `Вопрос ${index + 1}`, answer }));

test('Excel: every answer comes back as it was written, as text, even when the cell is edited', async () => {
  const { run, put, folder } = await createSampleDesk();
  await put('evil', hostileRows, { form: 'old-form' });
  const file = join(folder, 'all.xlsx');
  expect(await run('export', '--to', file)).toMatchObject({ code: 0 });
  const book = read(readFileSync(file), { cellNF: true, cellFormula: true });
  expect(book.SheetNames).toEqual(['Хочу стать наставником', 'old-form']);
  const sheet = book.Sheets['old-form'] ?? expect.fail('the sheet is there');
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!'));
  for (const [address, cell] of cells) {
    expect(cell, address).toMatchObject({ t: 's', z: '@' });
    expect(cell.f, address).toBeUndefined();
  }
  const [columns = [], row = []] = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true });
  const answers = HOSTILE.map((_, index) => row[columns.indexOf(`Вопрос ${index + 1}`)]);
  expect(answers).toEqual(HOSTILE);
});

test('Excel: a sheet has the columns of its form in the order of the page, wide enough, under a frozen heading', async () => {
  const { run, folder, reference } = await createSampleDesk();
  const file = join(folder, 'all.xlsx');
  await run('export', '--to', file);
  const bytes = readFileSync(file);
  const book = read(bytes, { cellStyles: true, bookFiles: true });
  const sheet = book.Sheets['Хочу стать наставником'] ?? expect.fail('the sheet is there');
  const [columns = [], row = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const questions = questionsOf(becomeMentor).map(({ label }) => label);
  expect(columns.slice(-questions.length)).toEqual(questions);
  const byColumn = Object.fromEntries(columns.map((name, index) => [name, row[index]]));
  expect(byColumn).toMatchObject({
    Номер: reference,
    Получена: '2026-11-22 12:05',
    Форма: 'Хочу стать наставником',
    Территория: 'Абатский',
    Стадия: 'Получена',
    'Согласия: тексты': 'become-mentor 2026-11-22 0123456789abcdef',
    'Как вас зовут': 'Иван Петров',
    Телефон: '+7 900 123-45-67',
    'Чем вы увлечены и что умеете': 'Чиню мотоциклы.\nХожу в походы.',
  });
  const widths = sheet['!cols']?.map(({ width }) => width ?? 0) ?? [];
  expect(widths).toHaveLength(columns.length);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...widths)).toBeLessThanOrEqual(51);
  const xml = Buffer.from(filesOf(book)['xl/worksheets/sheet1.xml']?.content ?? '').toString();
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

test('CSV: Russian Excel opens it, nothing is a formula, and every answer can be read', async () => {
  const { run, put, folder } = await createSampleDesk();
  await put('evil', hostileRows, { form: 'old-form' });
  const file = join(folder, 'all.csv');
  expect(await run('export', '--to', file)).toMatchObject({ code: 0 });
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^\uFEFFНомер;Получена;Форма;/);
  const rows = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });
  const evil = rows.find((row) => row.Номер === 'ref-evil') ?? expect.fail('the row is there');
  const answers = HOSTILE.map((_, index) => evil[`Вопрос ${index + 1}`] ?? '');
  expect(answers.map((answer) => answer.replace(/^'/, ''))).toEqual(HOSTILE);
  for (const cell of rows.flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  expect(rows.map((row) => row['Как вас зовут'])).toContain('Иван Петров');
});

test('an answer to a question that the form asks no more keeps a column, and none is left out', async () => {
  const { run, put, folder } = await createSampleDesk();
  await put('old', [
    { question: 'Как вас зовут', answer: 'Пётр' },
    { question: 'Прежний вопрос', answer: 'прежний ответ' },
    { question: 'Телефон', answer: '+7 900 000-00-01' },
    { question: 'Телефон', answer: '+7 900 000-00-02' },
  ]);
  const file = join(folder, 'all.csv');
  await run('export', '--to', file);
  const rows = parse<Record<string, string>>(readFileSync(file), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  expect(rows.find((row) => row.Номер === 'ref-old')).toMatchObject({
    'Как вас зовут': 'Пётр',
    'Прежний вопрос': 'прежний ответ',
    Телефон: "'+7 900 000-00-01\n+7 900 000-00-02",
  });
});

test('held applications come only when they are asked for', async () => {
  const { run, send, folder } = await createSampleDesk();
  const held = await send({ ...filled, website: 'https://spam.example' });
  await run('export', '--to', join(folder, 'taken.csv'));
  await run('export', '--to', join(folder, 'all.csv'), '--include-held');
  expect(readFileSync(join(folder, 'taken.csv'), 'utf8')).not.toContain(held);
  expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toMatch(
    new RegExp(`${held};.*;заполнено скрытое поле;`),
  );
});

test('days and forms choose what is written, and of nothing no file is made', async () => {
  const { run, put, folder } = await createSampleDesk();
  await put('old', [], { form: 'old-form', createdAt: new Date('2026-10-01T00:00:00Z') });
  const { output } = await run('export', '--to', join(folder, 'one.csv'), '--since', '2026-11-01');
  expect(output).toContain('Выгружено: 1 заявка');
  expect(await run('export', '--to', join(folder, 'none.csv'), '--until', '2026-01-01')).toMatchObject({
    code: 1,
    warnings: 'Таких заявок нет, файл не записан.',
  });
  expect(readdirSync(folder)).toEqual(['one.csv']);
});

test('a file that is there is not lost, and with --force it is replaced', async () => {
  const { run, folder } = await createSampleDesk();
  const file = join(folder, 'all.csv');
  writeFileSync(file, 'чужое', { mode: 0o644 });
  const refused = await run('export', '--to', file);
  expect(refused).toMatchObject({ code: 1, warnings: expect.stringContaining('уже есть') });
  expect(readFileSync(file, 'utf8')).toBe('чужое');
  expect(await run('export', '--to', file, '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toContain('Иван Петров');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('it warns that the file holds personal data, and tells no more of it', async () => {
  const { run, folder } = await createSampleDesk();
  const { output, warnings } = await run('export', '--to', join(folder, 'all.xlsx'));
  expect(warnings).toContain('В файле личные данные');
  expect(output + warnings).not.toMatch(/Иван|900 ?123/);
});

test('a folder that is not there is named', async () => {
  const { run, folder } = await createSampleDesk();
  expect(await run('export', '--to', join(folder, 'нет', 'all.csv'))).toMatchObject({
    code: 1,
    warnings: expect.stringMatching(/^Нет папки .*нет\. Создайте/),
  });
});

test('thousands are read in portions, and the bar goes to the end', async () => {
  const { run, put, folder, tracked } = await createSampleDesk();
  const names = Array.from({ length: 1201 }, (_, index) => `${index}`);
  await Promise.all(names.map((name) => put(name, [{ question: 'Как вас зовут', answer: `Имя ${name}` }])));
  const file = join(folder, 'all.csv');
  expect((await run('export', '--to', file)).output).toMatch(/^Выгружено: 1\s202 заявки/);
  const rows = parse<Record<string, string>>(readFileSync(file), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  expect(new Set(rows.map((row) => row['Как вас зовут'])).size).toBe(1202);
  expect(tracked).toEqual([500, 1000, 1202].map((done) => ['Открываю заявки', done, 1202]));
});

/** What SheetJS keeps of the archive when it is asked to. */
function filesOf(book: object): Readonly<Record<string, { readonly content?: Uint8Array } | undefined>> {
  return 'files' in book ? (book.files as ReturnType<typeof filesOf>) : {};
}
