export type Shape = 'button' | 'strip' | 'tower' | 'card';

/** Which plan a banner of a size is laid out by. */
export function shapeOf({ width, height }: { readonly width: number; readonly height: number }): Shape {
  if (width * height < SMALL) return 'button';
  if (width / height >= 2.4) return 'strip';
  return height / width >= 1.4 ? 'tower' : 'card';
}

/** In square pixels: below it a picture, a button and a message leave each other no room. */
const SMALL = 12_000;
