import { parse, View } from 'vega';
import type { Bar } from './bar.ts';
import { layOut } from './chart-layout.ts';
import { chartSpec } from './chart-spec.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What stands inside the `svg` element. */
  readonly marks: string;
}

/** Draws bars at build, without a browser. */
export async function drawChart(bars: readonly Bar[], width: number): Promise<Drawing> {
  const layout = layOut(bars, width);
  const view = new View(parse(chartSpec(layout)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return { width, height: layout.height, marks: withoutRoles(insideOf(svg)) };
}

function insideOf(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

/** The picture as a whole has a name, and a table stands beside it: Vega's own roles would only be noise. */
function withoutRoles(marks: string): string {
  return marks.replace(/<[^>]+>/g, (tag) => tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''));
}
