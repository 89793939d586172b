import { join } from 'node:path';
import { drawScene } from '../../banners/draw-scene.ts';
import { toPalette } from '../../banners/palette.ts';
import { BANNER_PICTURES } from '../../model/campaigns.ts';
import { settings } from '../../settings.ts';
import { keepPicture } from '../../social/keep-picture.ts';
import { token } from '../../social/token.ts';

/** A picture that the site draws for the press, as files. */
export interface Drawing {
  readonly title: string;
  readonly svg: PressFile;
  readonly png: PressFile;
}

export interface PressFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pixels of the PNG; on paper 20 cm wide at 200 dots an inch. */
export const DRAWING_SIZE = { width: 1600, height: 900 } as const;

/** The scenes of the banners without words, by day and by night. */
export async function loadDrawings(): Promise<Drawing[]> {
  const palette = toPalette(token);
  const kinds = Object.entries(BANNER_PICTURES) as [keyof typeof BANNER_PICTURES, string][];
  return Promise.all(
    kinds.map(async ([kind, title]) => {
      const svg = drawScene({ kind, title, ...DRAWING_SIZE, ground: GROUNDS[kind], palette });
      const png = await keepPicture(svg, join(settings.cacheFolder, 'press'));
      return {
        title,
        svg: { name: `${kind}.svg`, bytes: new TextEncoder().encode(svg) },
        png: { name: `${kind}.png`, bytes: png },
      };
    }),
  );
}

/** Around a fire it is evening. */
const GROUNDS = { hills: 'cream', pair: 'ink', village: 'amber' } as const;
