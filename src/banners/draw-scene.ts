import type { BannerColour } from '../model/banner-colours.ts';
import type { Palette } from './palette.ts';
import { drawPicture, type PictureOrder } from './picture/draw-picture.ts';

interface SceneOrder {
  readonly kind: PictureOrder['kind'];
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly ground: BannerColour;
  readonly palette: Palette;
}

/** A drawn scene without words, as an SVG file of its own. */
export function drawScene({ kind, title, width, height, ground, palette }: SceneOrder): string {
  const picture = drawPicture({
    kind,
    box: { x: 0, y: 0, width, height },
    ground,
    palette,
    landEnds: undefined,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${title}</title><rect width="${width}" height="${height}" fill="${palette[ground]}"/>${picture}</svg>\n`;
}
