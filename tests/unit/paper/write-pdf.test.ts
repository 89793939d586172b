import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/paper/pdf/write-pdf.ts';
import { loadPdfFonts } from '../../../src/pdf/load-pdf-fonts.ts';
import { agreement, roadmap } from './papers.ts';
import { readPdf } from './read-pdf.ts';

const setting = { author: 'Наставник', fonts: await loadPdfFonts(), made: new Date(0) };
const made = { agreement: await writePdf(agreement, setting), roadmap: await writePdf(roadmap, setting) };
const [blank, plan] = await Promise.all([readPdf(made.agreement), readPdf(made.roadmap)]);

describe('A blank as PDF', () => {
  it('has all its words in the order of reading', () => {
    const words = [
      'Директору школы',
      'Соглашение «Шаг навстречу»',
      '1. Кто',
      'Город «',
      '20',
      '1. Наставник приходит.',
      '2. Школа помогает.',
      '2. Как',
      'Есть 18 лет',
      'Телефон (рабочий):',
      'Встречи',
      'Неделя',
      'С кем',
      'Первая',
      'Вторая',
      'Наставник подпись',
      'фамилия и инициалы',
      'От организации',
    ];
    const text = blank.text.replaceAll(/\s+(?=[.,:;»)])|(?<=[«(])\s+/g, '');
    let from = 0;
    for (const word of words) {
      const at = text.indexOf(word, from);
      expect(at, `${word} in ${text}`).toBeGreaterThanOrEqual(from);
      from = at + word.length;
    }
  });

  it('tells a screen reader its language, title, headings, lists and table', () => {
    expect(blank).toMatchObject({
      title: 'Соглашение «Шаг навстречу»',
      language: 'ru-RU',
      isTagged: true,
      showsTitle: true,
      bookmarks: ['Соглашение «Шаг навстречу»', '1. Кто', '2. Как'],
    });
    const count = (role: string) => blank.roles.filter((own) => own === role).length;
    expect(['H1', 'H2', 'L', 'LI', 'Table', 'Caption', 'TR'].map(count)).toEqual([1, 2, 2, 3, 1, 1, 4]);
    expect(['TH', 'TD'].map(count)).toEqual([3 + 2, 7]);
  });

  it('is an A4 sheet and says the same bytes twice', async () => {
    expect(blank.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
    ]);
    expect(await writePdf(agreement, setting)).toEqual(made.agreement);
  });
});

describe('A road map of several sheets as PDF', () => {
  it('lies across the sheet and repeats the names of columns on every page', () => {
    expect(plan.pages.length).toBeGreaterThan(2);
    for (const [at, { width, height, text }] of plan.pages.entries()) {
      expect(width).toBeGreaterThan(height);
      expect(text).toContain('Кто отвечает');
      expect(text).toContain(`Страница ${at + 1} из ${plan.pages.length}`);
    }
    expect(plan.roles.filter((role) => role === 'THead')).not.toHaveLength(0);
  });

  it('cuts no row and loses none', () => {
    for (let number = 1; number <= 60; number += 1) {
      if (number === 8) continue;
      const on = plan.pages.filter(
        ({ text }) =>
          text.replaceAll(/\s+/g, ' ').includes(`Дело номер ${number} : собрать`) ||
          text.includes(`Дело номер ${number}: собрать`),
      );
      expect(on, `row ${number}`).toHaveLength(1);
    }
  });

  it('breaks a word that is longer than its column, and nothing leaves the sheet', () => {
    for (const { outside } of [...plan.pages, ...blank.pages]) expect(outside).toEqual([]);
    expect(plan.text.replaceAll(' ', '')).toContain('достопримечательность'.repeat(6));
  });
});

it('Nobody signs an empty sheet', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Пункт ${at + 1}`);
  for (const count of [28, 30, 32, 34, 36, 38, 40]) {
    const paper = {
      ...agreement,
      head: [],
      parts: [{ blocks: [{ kind: 'points' as const, items: lines.slice(0, count) }] }],
    };
    const { pages } = await readPdf(await writePdf(paper, setting));
    const last = pages.at(-1)?.text;
    expect(last, `${count} points`).toContain('От организации');
    expect(last, `${count} points`).toContain('Пункт');
  }
});

it('No heading stands alone at the foot of a sheet', async () => {
  for (const count of [24, 26, 28, 30, 32, 34, 36]) {
    const items = Array.from({ length: count }, (_, at) => `Пункт ${at + 1}`);
    const fields = [{ label: 'Слова', lines: 4 }];
    const parts = [
      { blocks: [{ kind: 'points' as const, items }] },
      { title: 'Заголовок', blocks: [{ kind: 'fields' as const, fields }] },
    ];
    const { pages } = await readPdf(await writePdf({ ...agreement, head: [], parts }, setting));
    const page = pages.find(({ text }) => text.includes('Заголовок'));
    expect(page?.text, `${count} points`).toContain('Слова');
  }
});
