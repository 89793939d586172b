import type { Weight } from '../banners/typeface.ts';

/** A sheet or a picture of the brand: drawn once, written as PDF, SVG and PNG. Sizes are points from the upper left. */
export interface Design {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** As they are read, and painted one over another. */
  readonly parts: readonly DesignPart[];
}

export type DesignPart = DesignArt | DesignFigure | DesignWords | DesignRoom;

/** SVG that carries no meaning. */
export interface DesignArt {
  readonly kind: 'art';
  readonly svg: string;
}

/** SVG that says something. */
export interface DesignFigure {
  readonly kind: 'figure';
  readonly svg: string;
  readonly says: string;
}

export interface DesignWords {
  readonly kind: 'words';
  readonly role: 'H1' | 'P';
  /** `y` is the line's base. */
  readonly lines: readonly { readonly words: string; readonly x: number; readonly y: number }[];
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** A line to write on by hand. */
export interface DesignRoom {
  readonly kind: 'room';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
}

/** Points in a millimetre. */
export const MM = 72 / 25.4;
