const WIDTHS = [360, 640, 960, 1280];

/** The widths in pixels that a photo is made in: a small phone's, a sharp phone's, a desktop's; never wider than it is. */
export function widthsFor(width: number): number[] {
  const smaller = WIDTHS.filter((each) => each <= width);
  return smaller.length > 0 ? smaller : [width];
}
