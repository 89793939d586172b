export type Weight = 500 | 800;

/** A line of words on its base line, in pixels. */
export interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

export interface LineLook {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** How words are measured and drawn: as outlines at build, as live text in the editor's preview. */
export interface Typeface {
  /** Width of a line at a size of one pixel. */
  readonly widthOf: (words: string, weight: Weight) => number;
  /** A line as SVG. */
  readonly draw: (line: Line, look: LineLook) => string;
}
