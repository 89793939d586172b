import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { toIcs } from '../../../src/calendar/to-ics.ts';
import { toCsv } from '../../../src/csv/to-csv.ts';
import type { Plan } from '../../../src/roadmap-maker/plan.ts';
import { planCsv } from '../../../src/roadmap-maker/plan-csv.ts';
import { planDocx } from '../../../src/roadmap-maker/plan-docx.ts';
import { planIcs } from '../../../src/roadmap-maker/plan-ics.ts';

const task = {
  number: 1,
  stage: '1. Рассказать',
  title: 'Рассказать педагогам; спросить, что думают. Это длинное название, которое не войдёт в строку',
  makes: 'анкеты, согласия',
  from: '+1',
  to: '+1',
  first: '2028-02-29',
  last: '2028-03-03',
  who: 'Куратор: Анна "Аня" Иванова; Школа',
};
const plan: Plan = {
  template: 'school',
  title: 'Дорожная карта: Школа',
  start: '2027-09-01',
  end: '2028-05-31',
  tasks: [task, { ...task, number: 2, who: '=1+1' }],
};

/** Lines as a calendar puts them together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('the table is written as csv-stringify would write it', () => {
  const rows = plan.tasks.map(({ number, stage, title, makes, first, last, who }) => [
    String(number),
    stage,
    title,
    makes,
    first,
    last,
    who,
  ]);
  const columns = ['№', 'Этап', 'Что сделать', 'Что получится', 'Начало', 'Конец', 'Кто отвечает'];
  expect(planCsv(plan)).toBe(toCsv(columns, rows));
  expect(parse(planCsv(plan), { bom: true, delimiter: ';' })[2]?.at(-1)).toBe("'=1+1");
});

test('the calendar says what ical-generator would say', () => {
  const ours = linesOf(planIcs(plan));
  const theirs = linesOf(
    toIcs(plan.title, [
      {
        uid: 'school-2027-09-01-1@roadmap-maker',
        title: task.title,
        starts: task.first,
        ends: task.last,
        words: `Что получится: ${task.makes}\nКто отвечает: ${task.who}`,
        url: 'https://nastavnik.example/',
      },
    ]),
  );
  const told = /^(UID|DTSTART|DTEND|SUMMARY|DESCRIPTION|X-WR-CALNAME|VERSION)/;
  const event = ours.slice(0, ours.indexOf('END:VEVENT'));
  expect(event.filter((line) => told.test(line)).sort()).toEqual(
    theirs.filter((line) => told.test(line)).sort(),
  );
  expect(event).toContain('DTSTART;VALUE=DATE:20280229');
  expect(event).toContain('DTEND;VALUE=DATE:20280304');
});

test('no line of the calendar is longer than 75 bytes, and no letter is broken', () => {
  const lines = planIcs(plan).split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(planIcs(plan)).not.toContain('\ufffd');
  expect(linesOf(planIcs(plan)).slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('the Word file has the plan’s title, its days and who is responsible', async () => {
  const buffer = Buffer.from(await (await planDocx(plan)).arrayBuffer());
  const { value } = await mammoth.extractRawText({ buffer });
  for (const words of ['Дорожная карта: Школа', '1. Рассказать', 'анкеты, согласия', task.who, '=1+1']) {
    expect(value).toContain(words);
  }
  expect(value.replaceAll(/\s/g, ' ')).toContain('29 февраля – 3 марта 2028 г.');
});
