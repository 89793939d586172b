import type { Spec } from 'vega';
import { BAR, type ChartLayout, LINE, TEXT } from './chart-layout.ts';

/**
 * A bar chart for Vega. It has no colours: every mark carries its name as a class, and the page's styles
 * paint it, so that light, dark, the versions for low vision, forced colours and print need no chart of their own.
 */
export function chartSpec({ width, height, bars }: ChartLayout): Spec {
  const bar = { y: { field: 'y' }, x: { field: 'x' }, height: { value: BAR } };
  const text = { fontSize: { value: TEXT }, baseline: { value: 'top' as const } };
  return {
    width,
    height,
    padding: 0,
    autosize: 'none',
    data: [
      { name: 'bars', values: [...bars] },
      { name: 'filled', values: bars.filter(({ filledWidth }) => filledWidth > 0) },
      { name: 'outlined', values: bars.filter(({ outlinedWidth }) => outlinedWidth > 0) },
    ],
    marks: [
      {
        type: 'rect',
        name: 'done',
        from: { data: 'filled' },
        encode: { update: { ...bar, width: { field: 'filledWidth' } } },
      },
      {
        type: 'rect',
        name: 'plan',
        from: { data: 'outlined' },
        encode: { update: { ...bar, width: { field: 'outlinedWidth' } } },
      },
      {
        type: 'text',
        name: 'label',
        from: { data: 'bars' },
        encode: {
          update: {
            ...text,
            y: { field: 'labelY' },
            text: { field: 'labelLines' },
            lineHeight: { value: LINE },
          },
        },
      },
      {
        type: 'text',
        name: 'words',
        from: { data: 'bars' },
        encode: {
          update: { ...text, x: { field: 'wordsX' }, y: { field: 'wordsY' }, text: { field: 'words' } },
        },
      },
    ],
  };
}
