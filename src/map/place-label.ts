import { isCityItself } from './is-city-itself.ts';
import type { MapPlace } from './map-place.ts';
import type { MapProjection } from './projection.ts';

/** Size of the names in units of the drawing; 0.8 rem where the drawing is at its smallest, 40 rem wide. */
export const LABEL_SIZE = 19;

/** From the name of a city down to that of the district around it. */
const LINE = 24;

/** Height of what a finger can hit: 24 px where the drawing is at its smallest, 40 rem wide. */
const TARGET_HEIGHT = 38;
/** Widest of the fonts in use (DejaVu Sans), in shares of the size; bold is for cities. */
const LETTER_WIDTH = { plain: 0.64, bold: 0.74 };
const TARGET_PADDING = 5;
const CITY_RADIUS = 9;
const VILLAGE_RADIUS = 6.5;
/** From the middle of a dot to its name, past the dot's edge. */
const GAP = 5;
/** From the end of a name that has no dot to the middle of the sign behind it. */
const MARK_GAP = 16;
/** From the baseline up to the middle of a line of small letters. */
const HALF_LETTER = 7;

/** Where a municipality stands on the drawing: its dot, its name, and the box that can be hit. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly target: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** A district around a city shares the city's dot. */
  readonly dot: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
  /** Middle of the sign that the place is among the chosen ones. */
  readonly mark: { readonly x: number; readonly y: number };
  readonly isCity: boolean;
}

/** Places the name of a municipality on the side that its entry names; a district goes under its city. */
export function placeLabel({ map, centre, short }: MapPlace, projection: MapProjection): Label {
  const isSecondLine = map.labelSide.endsWith('-second-line');
  const isCity = isCityItself({ centre, short });
  const at = isSecondLine ? centre : map;
  const point = projection.point(at.longitude, at.latitude);
  const radius = isCity || isSecondLine ? CITY_RADIUS : VILLAGE_RADIUS;
  const text = isSecondLine ? 'и район' : short;
  const { x, middle, anchor } = beside(map.labelSide, point, radius, isCity);
  const width = Math.round(text.length * LABEL_SIZE * LETTER_WIDTH[isCity ? 'bold' : 'plain']);

  // The two lines of a city and its district share no part of their targets.
  const apart = ((TARGET_HEIGHT - LINE) / 2) * (isSecondLine ? 1 : isCity ? -1 : 0);

  return {
    text,
    x: Math.round(x),
    y: Math.round(middle + HALF_LETTER),
    anchor,
    target: {
      x: Math.round(x - width * { start: 0, middle: 0.5, end: 1 }[anchor] - TARGET_PADDING),
      y: Math.round(middle - TARGET_HEIGHT / 2 + apart),
      width: width + 2 * TARGET_PADDING,
      height: TARGET_HEIGHT,
    },
    dot: isSecondLine ? undefined : { x: Math.round(point.x), y: Math.round(point.y), radius },
    mark: {
      x: Math.round(isSecondLine ? x + (anchor === 'end' ? -1 : 1) * (width + MARK_GAP) : point.x),
      y: Math.round(isSecondLine ? middle : point.y),
    },
    isCity,
  };
}

type Side = MapPlace['map']['labelSide'];

function beside(side: Side, { x, y }: { x: number; y: number }, radius: number, isCity: boolean) {
  const [direction, line] = side.split(/-(.*)/) as [string, string | undefined];
  const reach = radius + GAP;
  if (direction === 'above' || direction === 'below') {
    const rise = direction === 'above' ? -1 : 1;
    return { x, middle: y + rise * (reach + HALF_LETTER + 2), anchor: 'middle' } as const;
  }
  const middle = y + lineShift(line, isCity);
  if (direction === 'left') return { x: x - reach, middle, anchor: 'end' } as const;
  return { x: x + reach, middle, anchor: 'start' } as const;
}

/** A city's name stands half a line up, to leave room for its district below. */
function lineShift(line: string | undefined, isCity: boolean): number {
  if (line === 'second-line') return LINE / 2 - 1;
  if (line === 'up') return -LINE / 2;
  return isCity ? -LINE / 2 - 1 : 0;
}
