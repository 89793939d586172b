import type { Declarations } from './read-css.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** What a custom property comes to: follows `var()`, `light-dark()` and `color-mix(in srgb, …)`. */
export function readColour(value: string, declarations: Declarations, look: 'light' | 'dark'): Colour {
  const read = (part = '') => readColour(part.trim(), declarations, look);

  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value);
  if (hex) return [channel(hex[1]), channel(hex[2]), channel(hex[3])];
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name) return read(declarations[name] ?? `${name}, which nobody sets`);
  const pair = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value);
  if (pair) return read(look === 'light' ? pair[1] : pair[2]);
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value);
  if (mix) return mixColours(read(mix[1]), read(mix[3]), Number(mix[2]) / 100);
  throw new Error(`This check cannot read the colour ${value}`);
}

/** From 1 to 21, by WCAG 2.2. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function channel(hex = ''): number {
  return Number.parseInt(hex, 16);
}

function mixColours(one: Colour, other: Colour, share: number): Colour {
  const blend = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
  return [blend(0), blend(1), blend(2)];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
