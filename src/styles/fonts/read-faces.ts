/** A font file of the site and the characters that browsers take from it. */
export interface Face {
  /** Address as the style sheet names it. */
  readonly file: string;
  readonly characters: ReadonlySet<number>;
}

/** The faces that a style sheet declares with a `unicode-range`, in its order. */
export function readFaces(css: string): Face[] {
  return [...css.matchAll(FACE)].map(([, file = '', ranges = '']) => ({
    file,
    characters: new Set(ranges.split(',').flatMap((range) => charactersOf(range.trim()))),
  }));
}

const FACE = /@font-face\s*\{[^}]*?url\("?([^")]+)"?\)[^}]*?unicode-range:([^;}]+)/g;

/** @param range `U+2116` or `U+410-44F` */
function charactersOf(range: string): number[] {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
  const start = Number.parseInt(first, 16);
  return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
}
