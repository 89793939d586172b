import { describe, expect, it } from 'vitest';
import { toAwardWords } from '../../../src/award-maker/award-text.ts';
import { AWARDS, type AwardKind, type AwardWords } from '../../../src/brand-kit/award/award.ts';
import { awardPaper } from '../../../src/brand-kit/award/award-paper.ts';
import { designAward } from '../../../src/brand-kit/award/design-award.ts';
import { writeDesign } from '../../../src/brand-kit/pdf/write-design.ts';
import { loadPdfFonts } from '../../../src/pdf/load-pdf-fonts.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { look, site, typeface } from './order.ts';

const owner = { name: site.title, region: site.region };
const words = toAwardWords({
  organisation: 'Центр «Точка сбора»',
  name: '  Каренина  Анна ',
  occasion: 'Школа наставников,\n36 часов',
  place: 'Ишим',
  day: '2027-06-01',
  post: 'Директор',
  signer: 'Иван Левин',
});
const design = (kind: AwardKind, given: AwardWords) =>
  designAward({ kind, words: given, owner, look, typeface });
const kinds = Object.keys(AWARDS) as AwardKind[];

describe('what was typed', () => {
  it('is neat, with the day in words', () => {
    expect(words).toMatchObject({ name: 'Каренина Анна', occasion: 'Школа наставников, 36 часов' });
    expect(words.when).toMatch(/^Ишим, 1\s июня 2027\sг\.$|^Ишим, 1\sиюня\s2027\sг\.$/);
  });

  it('stays room to write where nothing was typed', () => {
    const nothing = { organisation: ' ', name: '', occasion: '', place: '', day: '', post: '', signer: '' };
    expect(Object.values(toAwardWords(nothing)).filter(Boolean)).toEqual([]);
    expect(toAwardWords({ ...nothing, place: 'Ишим' }).when).toBe('Ишим');
  });
});

describe.each(kinds)('a sheet: %s', (kind) => {
  it('as PDF has every word, and no line where a word stands', async () => {
    const fonts = await loadPdfFonts([500, 800]);
    const bytes = await writeDesign(design(kind, words), { author: owner.name, fonts, made: new Date(0) });
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({
      title: `${AWARDS[kind].title}: Каренина Анна`,
      language: 'ru-RU',
      isTagged: true,
    });
    for (const word of ['Точка сбора', 'Каренина Анна', '36', 'Директор', 'Иван Левин', '2027', 'подпись'])
      expect(pdf.text).toContain(word);
    expect(pdf.text).not.toContain('фамилия');
    expect(design(kind, words).parts.filter((part) => part.kind === 'room')).toHaveLength(1);
  });

  it('keeps the longest words that the form takes on the sheet', () => {
    const longest = (count: number, word: string) => word.repeat(count).slice(0, count);
    for (const word of ['Ширококолоколов ', 'Ш']) {
      const { parts, width, height } = design(kind, {
        organisation: longest(110, word),
        name: longest(90, word),
        occasion: longest(220, word),
        when: longest(70, word),
        post: longest(70, word),
        signer: longest(60, word),
      });
      const lines = parts.flatMap((part) =>
        part.kind === 'words'
          ? part.lines.map((line) => ({
              ...line,
              right: line.x + typeface.widthOf(line.words, part.weight) * part.size,
            }))
          : [],
      );
      expect(lines.filter(({ right, y }) => right > width - 40 || y > height - 40)).toEqual([]);
    }
  });

  it('for Word says the same', () => {
    expect(JSON.stringify(awardPaper(kind, words))).toContain('Каренина Анна');
    expect(awardPaper(kind, words).signatures).toEqual(['Директор Иван Левин']);
    expect(JSON.stringify(awardPaper(kind, {}))).toContain('отчество: ____');
  });
});
