import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/paper/docx/write-docx.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { agreement, roadmap } from './papers.ts';

const [blank, plan] = await Promise.all([agreement, roadmap].map(read));

describe('A paper as a Word file', () => {
  it('has all its words, headings, lists and tables', () => {
    const html = blank?.html ?? '';
    for (const words of [
      'Директору школы',
      '<h1>1. Кто</h1>',
      '<h1>2. Как</h1>',
      'Телефон (рабочий):',
      'подпись',
    ])
      expect(html).toContain(words);
    expect(html).toContain('<ol><li>Наставник приходит.</li><li>Школа помогает.</li></ol>');
    expect(html).toContain('<li>Есть 18 лет</li>');
    expect(html).toMatch(/<p>.*Соглашение «Шаг навстречу».*<\/p>/);
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain('«___» __________ 20___ г.');
    expect(blank?.warnings).toEqual([]);
  });

  it('repeats the names of columns on every sheet, cuts no row and lies as its paper does', () => {
    const xml = plan?.part('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(62);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(blank?.part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it('says in which language it is and what it is called', () => {
    expect(blank?.part('word/styles.xml')).toContain('<w:lang w:val="ru-RU"/>');
    expect(blank?.part('docProps/core.xml')).toContain('<dc:title>Соглашение «Шаг навстречу»</dc:title>');
  });

  it('names only styles, lists and parts that the file has, as Word asks before it opens one', () => {
    for (const file of [blank, plan]) {
      const document = file?.part('word/document.xml') ?? '';
      const styles = namesIn(file?.part('word/styles.xml'), /w:styleId="([^"]+)"/g);
      const lists = namesIn(file?.part('word/numbering.xml'), /<w:num w:numId="([^"]+)"/g);
      for (const name of namesIn(document, /<w:[pr]Style w:val="([^"]+)"/g)) expect(styles).toContain(name);
      for (const name of namesIn(document, /<w:numId w:val="([^"]+)"/g)) expect(lists).toContain(name);
      const targets = namesIn(file?.part('word/_rels/document.xml.rels'), /Target="([^"]+)"/g);
      for (const target of targets) expect(file?.names).toContain(`word/${target}`);
    }
  });
});

function namesIn(xml: string | undefined, pattern: RegExp): string[] {
  return [...new Set([...(xml ?? '').matchAll(pattern)].map(([, name = '']) => name))];
}

async function read(paper: Paper) {
  const bytes = new Uint8Array(await (await writeDocx(paper, 'Наставник')).arrayBuffer());
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        'Кому и от кого',
        'Под заголовком',
        'Название таблицы',
        'В таблице',
        'Название столбца',
        'Под чертой',
        'Кто подписывает',
        'Черта для подписи',
        'Title',
      ].map((name) => `p[style-name='${name}'] => p:fresh`),
    },
  );
  const files = unzipSync(bytes);
  return {
    html: value,
    warnings: messages.map(({ message }) => message),
    names: Object.keys(files),
    part: (name: string) => strFromU8(files[name] ?? new Uint8Array()),
  };
}
