import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toFigures } from '../../../src/figures/to-figures.ts';
import { byMunicipalityRegister } from '../../../src/registers/by-municipality-register.ts';
import { planFactRegister } from '../../../src/registers/plan-fact-register.ts';
import { registerCsv } from '../../../src/registers/register-csv.ts';
import { indicator, municipalities, plan, report } from '../figures/sample.ts';

const pairs = indicator('pairs', {
  title: 'Пары; «наставник и подросток»',
  isAboutPeople: true,
  plan: [plan(1000, { isWholeProgramme: true }), plan(80, { period: '2020 год', isAbout: true })],
});
const results = [
  report('tyumen', '2025', { pairs: 100 }),
  report('tyumen', '2026', { pairs: 120 }),
  report('ishim', '2025', { pairs: 3 }),
  report('ishim', '2026', { pairs: 12 }, { source: '=HYPERLINK("x")' }),
];
const figures = toFigures({ indicators: [pairs], municipalities, results });

describe('a downloaded table', () => {
  const text = registerCsv(byMunicipalityRegister(figures));
  const lines = read(text);

  test('opens in Excel with Russian letters: a byte order mark and semicolons', () => {
    expect(text.startsWith('\uFEFFПоказатель;Территория;Год;')).toBe(true);
    expect(text).toContain('\r\n');
  });

  test('reads back with its heads, sources and dates', () => {
    expect(lines.find(line('Все территории', '2025'))).toEqual({
      Показатель: 'Пары; «наставник и подросток»',
      Территория: 'Все территории',
      Год: '2025',
      Число: '103',
      Источник: 'Годовой отчёт, =HYPERLINK("x")',
      'На дату': '2026-12-31',
      Пример: 'нет',
    });
  });

  test('holds no number that the page hides', () => {
    expect(lines.find(line('Ишим', '2025'))?.Число).toBe('скрыто');
    expect(lines.find(line('Тюмень', '2025'))?.Число).toBe('скрыто');
    expect(lines.map((one) => one.Число)).not.toContain('3');
  });

  test('runs no formula that someone wrote into a source', () => {
    const other = toFigures({
      indicators: [pairs],
      municipalities,
      results: [report('ishim', '2025', { pairs: 50 }, { source: '=HYPERLINK("x")' })],
    });
    expect(read(registerCsv(byMunicipalityRegister(other)))[0]?.Источник).toBe('\'=HYPERLINK("x")');
  });

  test('leaves out years without a report', () => {
    expect(lines.some((one) => one.Территория === 'Абатский')).toBe(false);
  });
});

describe('the table of plan and fact', () => {
  test('names both periods, both sources and both dates', () => {
    expect(read(registerCsv(planFactRegister(figures)))).toMatchObject([
      {
        'Срок плана': '2020–2022 годы',
        План: '1000',
        'Источник плана': 'План программы',
        'Дата источника': '2020 год',
        Сделано: '235',
        'За какие годы': '2025–2026 годы',
        'На дату': '2026-12-31',
        Пример: 'нет',
      },
      { 'Срок плана': '2020 год', План: '80', 'План словами': 'около 80', Сделано: '', Пример: '' },
    ]);
  });

  test('has the plan alone before the first report', () => {
    const none = toFigures({ indicators: [pairs], municipalities, results: [] });
    expect(read(registerCsv(planFactRegister(none))).map((one) => one.Сделано)).toEqual(['', '']);
    expect(read(registerCsv(byMunicipalityRegister(none)))).toEqual([]);
  });
});

function read(text: string): Record<string, string>[] {
  return parse(text, { bom: true, delimiter: ';', columns: true });
}

function line(place: string, year: string) {
  return (one: Record<string, string>) => one.Территория === place && one.Год === year;
}
