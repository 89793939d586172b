import { drawLogo, LOGO_SIDE } from '../../sections/brand/draw-logo.ts';
import type { KitLook } from '../look.ts';

export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The sign in colour, for a dark ground. */
export function drawSignOnDark({ cream, sand, ink, coral, amber, teal }: KitLook, place: SignPlace): string {
  return at(
    place,
    drawLogo({ land: cream, contour: sand, route: ink, people: coral, ideas: amber, projects: teal }),
  );
}

/** The sign in colour, for a light ground. */
export function drawSignOnLight(
  { pine, pineLine, white, coral, amber, mint }: KitLook,
  place: SignPlace,
): string {
  return at(
    place,
    drawLogo({ land: pine, contour: pineLine, route: white, people: coral, ideas: amber, projects: mint }),
  );
}

function at({ x, y, side }: SignPlace, drawing: string): string {
  const scale = Math.round((side / LOGO_SIDE) * 1000) / 1000;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;
}
