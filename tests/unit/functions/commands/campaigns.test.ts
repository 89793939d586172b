import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../../../functions/applications/commands/run-command.ts';
import type { CountedVisits } from '../../../../functions/outbox/store.ts';
import { CAMPAIGNS } from '../../../../functions/visits/commands/catalogue.ts';
import { facts } from '../../forms/sample-facts.ts';

const VISITS: readonly CountedVisits[] = [
  { campaign: 'stat-nastavnikom', size: '240x400', day: '2026-11-21', seen: 100, reached: 30, sent: 3 },
  { campaign: 'stat-nastavnikom', size: '240x400', day: '2026-11-22', seen: 20, reached: 10, sent: 1 },
  { campaign: 'vzroslyy-ryadom', size: '', day: '2026-11-22', seen: 0, reached: 2, sent: 1 },
  { campaign: '<long & ago>', size: '88x31', day: '2026-11-22', seen: 1, reached: 0, sent: 0 },
];

async function run(words: readonly string[], visits = VISITS) {
  const [printed, warned]: [string[], string[]] = [[], []];
  const desk = {
    store: { visits: async () => visits },
    campaigns: facts.campaigns,
    print: (line: string) => printed.push(line),
    warn: (line: string) => warned.push(line),
  };
  const code = await runCommand(words, desk, (work) => work(desk), CAMPAIGNS);
  return { code, output: printed.join('\n'), warnings: warned.join('\n') };
}

test('the table shows each banner day by day, with the share that became applications, and the sum', async () => {
  const { code, output } = await run(['stats']);
  expect(code).toBe(0);
  const lines = output.split('\n').map((line) => line.split(/ {2,}/));
  expect(lines[0]).toEqual([
    'День',
    'Кампания',
    'Баннер',
    'Посещения',
    'Дошли до формы',
    'Заявки',
    'Из посещений в заявки',
  ]);
  expect(lines[1]).toEqual(['2026-11-21', 'Станьте наставником', '240×400', '100', '30', '3', '3\u00a0%']);
  expect(lines[3]).toEqual(['2026-11-22', 'Взрослый рядом', 'размер неизвестен', '0', '2', '1']);
  expect(output).toContain('Всего: 121 посещение, до формы 42, 5 заявок.');
});

test('before the first visit it says so', async () => {
  expect((await run(['stats'], [])).output).toBe('Посещений по баннерам пока нет.');
});

test('programs get JSON, tables get CSV', async () => {
  expect(JSON.parse((await run(['stats', '--json'])).output)).toEqual({ visits: VISITS });
  const rows = parse((await run(['stats', '--csv'])).output, { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(5);
  expect(rows[1]).toEqual(['2026-11-21', 'Станьте наставником', '240×400', '100', '30', '3', '3\u00a0%']);
  expect((await run(['stats', '--json', '--csv'])).code).toBe(2);
});

test('the chart is a picture of its own: a bar for each banner, named in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chart-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'kampanii.svg');
  expect((await run(['stats', '--chart', file])).warnings).toBe(`Рисунок: ${file}`);
  const svg = readFileSync(file, 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toMatch(/>Станьте наставником,.*240×400</);
  expect(svg).toContain('120 посещений, до формы 40, 4 заявки');
  expect(svg).not.toContain('<long');
  expect((await run(['stats', '--chart', file])).code).toBe(1);
  expect((await run(['stats', '--chart', file, '--force'])).code).toBe(0);
  const other = join(folder, 'kampanii.png');
  expect((await run(['stats', '--chart', other])).code).toBe(2);
  expect(existsSync(other)).toBe(false);
});

test('the usage names the command', async () => {
  expect((await run(['help'])).output).toContain('Например: npm run campaigns -- stats --chart kampanii.svg');
});
