export const CIRCLE_WIDTH = 360;
export const PLATE = { width: 132, height: 50 } as const;
const STEP = 116;
const MARGIN = 34;
/** How far plates near the middle row stand off the one they surround. */
const BOW = 14;

/** Plates in two columns that bow around the middle; an odd last one stands below it. */
export function circleLayout(count: number) {
  const rows = Math.ceil(count / 2);
  const height = 2 * MARGIN + Math.max(rows - 1, 1) * STEP;
  const centre = { x: CIRCLE_WIDTH / 2, y: height / 2 };
  const plates = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / 2);
    const y = MARGIN + row * STEP;
    if (index === count - 1 && count % 2 === 1) return { x: centre.x, y };
    const isEdge = row === 0 || row === rows - 1;
    const x = PLATE.width / 2 + 2 + (isEdge ? BOW : 0);
    return { x: index % 2 === 0 ? x : CIRCLE_WIDTH - x, y };
  });
  return { centre, plates, height };
}
