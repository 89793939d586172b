import { describe, expect, test } from 'vitest';
import { describeFile } from '../../../src/ui/document/describe-file.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a document’s link says', () => {
  test('the format and the size in kilobytes', () => {
    expect(spaced(describeFile('/files/polozhenie.pdf', 245_760))).toBe('PDF, 240 КБ');
  });

  test('megabytes with a comma', () => {
    expect(spaced(describeFile('https://site.example/a/prezentaciya.pptx?v=2', 1_900_000))).toBe(
      'PPTX, 1,8 МБ',
    );
  });

  test('a kilobyte less than a megabyte in kilobytes, and a tiny file in bytes', () => {
    expect(spaced(describeFile('/a.docx', 1024 * 1024 - 1024))).toBe('DOCX, 1023 КБ');
    expect(spaced(describeFile('/a.txt', 12))).toBe('TXT, 12 Б');
  });

  test('only the size of a file without an ending', () => {
    expect(spaced(describeFile('/files/polozhenie', 2048))).toBe('2 КБ');
  });
});
