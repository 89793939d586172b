import type { Box } from '../../banners/layout/fit-words.ts';
import type { AwardKind } from './award.ts';

/** A4 of a kind of sheet, in points, with the box of its words. */
export const AWARD_SHEETS: Readonly<
  Record<AwardKind, { readonly width: number; readonly height: number; readonly box: Box }>
> = {
  certificate: { width: 841.89, height: 595.28, box: { x: 286, y: 52, width: 500, height: 496 } },
  'thanks-letter': { width: 595.28, height: 841.89, box: { x: 68, y: 252, width: 460, height: 530 } },
};
