import { expect, it } from 'vitest';
import { paintSvg } from '../../../src/brand-kit/pdf/paint-svg.ts';
import { readSvg } from '../../../src/brand-kit/pdf/read-svg.ts';
import { loadPdfFonts } from '../../../src/pdf/load-pdf-fonts.ts';
import { openPdf } from '../../../src/pdf/open-pdf.ts';

const order = {
  title: 'Лист',
  author: '',
  size: [100, 100] as const,
  layout: 'portrait' as const,
  made: new Date(0),
};

it('A drawing is read as it is nested', () => {
  const [group] = readSvg('<g fill="#ff0000"><path d="M0 0h1"/><g><circle r="2"/></g></g>');
  expect(group).toMatchObject({
    name: 'g',
    attributes: { fill: '#ff0000' },
    children: [{ name: 'path' }, { name: 'g', children: [{ name: 'circle', attributes: { r: '2' } }] }],
  });
  expect(() => readSvg('<g><path d="M0 0"/>')).toThrow('closed');
});

it('What a PDF cannot show is refused, never lost in silence', async () => {
  const pdf = openPdf({ ...order, fonts: await loadPdfFonts([500]) });
  pdf.addPage();
  expect(() => paintSvg(pdf, '<mask id="m"></mask>')).toThrow('mask');
  expect(() => paintSvg(pdf, '<g transform="rotate(5)"></g>')).toThrow('rotate');
});
