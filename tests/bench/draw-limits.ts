import { parse, type Spec, View } from 'vega';
import type { Row } from './rows.ts';

const WIDTH = 360;
const LINE = 30;
/** Of the limit; what is worse ends here. */
const FARTHEST = 2;

/** Draws the figures that have a limit as an SVG: a bar as long as its part of the limit, which is a line. */
export async function drawLimits(rows: readonly Row[]): Promise<string> {
  const values = rows.flatMap(({ what, figure, unit = '', most }) =>
    figure === undefined || most === undefined
      ? []
      : [
          {
            what: what.trim(),
            part: Math.min(FARTHEST, figure / most),
            words: `${figure.toFixed(1)} ${unit}, at most ${most}`,
            isKept: figure <= most,
          },
        ],
  );
  const view = new View(parse(specOf(values)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}

function specOf(values: readonly { readonly what: string }[]): Spec {
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: WIDTH,
    height: values.length * LINE,
    padding: 10,
    background: 'white',
    data: [{ name: 'rows', values: [...values] }],
    scales: [
      { name: 'x', type: 'linear', domain: [0, FARTHEST], range: 'width' },
      {
        name: 'y',
        type: 'band',
        domain: { data: 'rows', field: 'what', sort: false },
        range: 'height',
        padding: 0.3,
      },
    ],
    axes: [{ orient: 'left', scale: 'y', domain: false, ticks: false, labelLimit: 800, labelFontSize: 13 }],
    marks: [
      {
        type: 'rect',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'part' },
            y: { scale: 'y', field: 'what' },
            height: { scale: 'y', band: 1 },
            fill: [{ test: 'datum.isKept', value: '#2b7a78' }, { value: '#b5462f' }],
          },
        },
      },
      {
        type: 'rule',
        encode: {
          enter: {
            x: { scale: 'x', value: 1 },
            y: { value: 0 },
            y2: { signal: 'height' },
            stroke: { value: '#333' },
            strokeDash: { value: [4, 3] },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'part', offset: 6 },
            y: { scale: 'y', field: 'what', band: 0.5 },
            baseline: { value: 'middle' },
            fontSize: { value: 12 },
            text: { field: 'words' },
          },
        },
      },
    ],
  };
}
