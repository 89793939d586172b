import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/paper/docx/write-docx.ts';
import { licenceText } from '../../../../src/sections/press/licence-text.ts';
import { plainText } from '../../../../src/sections/press/plain-text.ts';
import { pressPaper } from '../../../../src/sections/press/press-paper.ts';

const fact = { text: 'Наставник учится восемь часов.', source: 'Презентация, 2020 год' };
const words = {
  title: 'Рядом',
  lead: ['Система наставничества', 'https://nastavnik.example/'],
  texts: [{ title: 'Для статьи', text: 'Первый абзац.\n\nВторой абзац.' }],
  facts: [fact],
  numbers: [],
};
const paper = pressPaper(words);

describe('the words for the press', () => {
  test('stand in a Word file as headings, paragraphs and a list, each fact with its source', async () => {
    const file = await (await writeDocx(paper, 'Рядом')).arrayBuffer();
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(value).toContain('Для статьи</h1>');
    expect(value).toContain('<p>Первый абзац.</p><p>Второй абзац.</p>');
    expect(value).toContain('Наставник учится восемь часов. Источник: Презентация, 2020 год</li>');
    expect(value).not.toContain('Числа с источниками');
  });

  test('stand in a text file that the oldest Windows opens', () => {
    const text = plainText(paper);
    expect(text.startsWith('\uFEFFРядом\r\n\r\nСистема наставничества\r\nhttps://nastavnik.example/')).toBe(
      true,
    );
    expect(text).toContain('ДЛЯ СТАТЬИ\r\n\r\nПервый абзац.\r\n\r\nВторой абзац.');
    expect(text).toContain('— Наставник учится восемь часов. Источник: Презентация, 2020 год');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('go with the author and the terms of every picture', () => {
    const text = licenceText([
      {
        file: 'kartinki/dvor.jpg',
        title: 'Двор',
        author: 'Центр «Причал»',
        licence: 'Бесплатно, с подписью',
      },
    ]);
    expect(text).toContain(
      'kartinki/dvor.jpg\r\n  Что это: Двор\r\n  Подпись: Центр «Причал»\r\n  Условия: Бесплатно, с подписью',
    );
  });
});
