import type { Pdf } from '../../pdf/open-pdf.ts';
import { type Attributes, readSvg, type SvgElement } from './read-svg.ts';

/**
 * Paints SVG as our own drawings use it: `svg`, `g`, `path`, `circle` and `rect` with plain attributes.
 *
 * @throws Error for anything else, so that no part of a drawing is lost in silence
 */
export function paintSvg(pdf: Pdf, svg: string): void {
  for (const element of readSvg(svg)) paint(pdf, element, {});
}

function paint(pdf: Pdf, element: SvgElement, inherited: Attributes): void {
  const look = { ...inherited, ...inheritable(element.attributes) };
  pdf.save();
  place(pdf, element);
  if (element.name === 'svg' || element.name === 'g') {
    for (const child of element.children) paint(pdf, child, look);
  } else {
    outline(pdf, element);
    fillAndStroke(pdf, look);
  }
  pdf.restore();
}

const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-opacity',
];

function inheritable(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => INHERITED.includes(name)));
}

function place(pdf: Pdf, { name, attributes }: SvgElement): void {
  for (const [, act = '', numbers = ''] of (attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [one = 0, two] = numbersIn(numbers);
    if (act === 'translate') pdf.translate(one, two ?? 0);
    else if (act === 'scale') pdf.transform(one, 0, 0, two ?? one, 0, 0);
    else throw new Error(`A drawing for PDF may be moved and scaled, not «${act}»`);
  }
  if (name !== 'svg') return;
  const number = (side: string) => Number(attributes[side] ?? 0);
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')] as const;
  const [left = 0, top = 0, wide = width, high = height] = numbersIn(attributes.viewBox ?? '');
  if (attributes.overflow !== 'visible') pdf.rect(x, y, width, height).clip();
  pdf
    .translate(x, y)
    .transform(width / wide, 0, 0, height / high, 0, 0)
    .translate(-left, -top);
}

function outline(pdf: Pdf, { name, attributes }: SvgElement): void {
  const number = (side: string) => Number(attributes[side] ?? 0);
  if (name === 'path') pdf.path(attributes.d ?? '');
  else if (name === 'circle') pdf.circle(number('cx'), number('cy'), number('r'));
  else if (name === 'rect')
    pdf.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  else throw new Error(`A drawing for PDF may have no «${name}»`);
}

function fillAndStroke(pdf: Pdf, look: Attributes): void {
  const fill = look.fill ?? '#000000';
  const stroke = look.stroke ?? 'none';
  if (stroke !== 'none') {
    pdf.lineWidth(Number(look['stroke-width'] ?? 1));
    pdf.lineCap((look['stroke-linecap'] ?? 'butt') as 'butt' | 'round');
    pdf.lineJoin((look['stroke-linejoin'] ?? 'miter') as 'miter' | 'round');
    const [dash, space] = numbersIn(look['stroke-dasharray'] ?? '');
    if (dash !== undefined) pdf.dash(dash, { space: space ?? dash });
    pdf.strokeOpacity(Number(look['stroke-opacity'] ?? 1));
  }
  if (fill !== 'none') pdf.fillOpacity(Number(look['fill-opacity'] ?? 1));
  if (fill !== 'none' && stroke !== 'none') pdf.fillAndStroke(fill, stroke);
  else if (stroke !== 'none') pdf.stroke(stroke);
  else if (fill !== 'none') pdf.fill(fill);
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
}
