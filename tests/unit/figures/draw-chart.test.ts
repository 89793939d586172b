import { describe, expect, test } from 'vitest';
import type { Bar } from '../../../src/figures/charts/bar.ts';
import { layOut } from '../../../src/figures/charts/chart-layout.ts';
import { drawChart } from '../../../src/figures/charts/draw-chart.ts';
import { placeBars } from '../../../src/figures/charts/place-bars.ts';

const bars: Bar[] = [
  { label: 'Мастер-классы и общие события', filled: 0.5, outlined: 1, words: '350 из 700' },
  { label: 'Нижнетавдинский', filled: undefined, words: 'скрыто' },
];

describe('a chart', () => {
  test('has no inline style, script or address: the security policy allows none', async () => {
    const { marks } = await drawChart(bars, 320);
    expect(marks).not.toMatch(/style=|<script|<style|href|url\(/);
  });

  test('speaks as one picture: its parts have no roles of their own', async () => {
    const { marks } = await drawChart(bars, 320);
    expect(marks).not.toMatch(/ role=| aria-/);
  });

  test('draws nothing for a hidden number but says so', async () => {
    const { marks } = await drawChart([{ label: 'Ишим', filled: undefined, words: 'скрыто' }], 320);
    expect(marks).toContain('скрыто');
    expect(marks).not.toMatch(/class="[^"]*\bdone\b[^"]*"><path/);
  });

  test('keeps words of an editor from becoming markup', async () => {
    const { marks } = await drawChart([{ label: '<b onclick="x">', filled: 1, words: '1' }], 320);
    expect(marks).not.toContain('<b');
  });

  test.each([144, 320, 640])('fits into a drawing %i wide', (width) => {
    for (const bar of layOut(bars, width).bars) {
      expect(bar.x + Math.max(bar.filledWidth, bar.outlinedWidth)).toBeLessThanOrEqual(width);
      expect(bar.wordsX + bar.words.length * 9).toBeLessThanOrEqual(width + 1);
      for (const line of bar.labelLines) expect(line.length * 9).toBeLessThanOrEqual(width);
    }
  });
});

test('the length of a hidden bar tells nothing: it has none', () => {
  const origin = { sources: [], asOf: undefined, isExample: false };
  const row = (name: string, count: number | 'hidden') => ({
    place: { id: name, name },
    counts: [count],
    total: count,
    origin,
  });
  expect(placeBars([row('Ишим', 20), row('Тюмень', 10), row('Абатский', 'hidden')], 0)).toEqual([
    { label: 'Ишим', filled: 1, words: '20' },
    { label: 'Тюмень', filled: 0.5, words: '10' },
    { label: 'Абатский', filled: undefined, words: 'скрыто' },
  ]);
});
