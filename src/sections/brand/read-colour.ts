import type { Colour } from './contrast-ratio.ts';
import type { Declarations } from './read-declarations.ts';

export type Look = 'light' | 'dark';

/** What a custom property comes to: follows `var()`, `light-dark()` and `color-mix(in srgb, …)`. */
export function readColour(value: string, declarations: Declarations, look: Look): Colour {
  const read = (part = '') => readColour(part.trim(), declarations, look);

  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value);
  if (hex) return [channel(hex[1]), channel(hex[2]), channel(hex[3])];
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name) return read(declarations[name] ?? `${name}, which nobody sets`);
  const pair = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value);
  if (pair) return read(look === 'light' ? pair[1] : pair[2]);
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value);
  if (mix) return mixColours(read(mix[1]), read(mix[3]), Number(mix[2]) / 100);
  throw new Error(`This cannot be read as a colour: ${value}`);
}

function channel(hex = ''): number {
  return Number.parseInt(hex, 16);
}

function mixColours(one: Colour, other: Colour, share: number): Colour {
  const blend = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
  return [blend(0), blend(1), blend(2)];
}
