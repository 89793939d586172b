import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteFile } from '../incremental/note-read.ts';
import type { BoundariesFile } from './boundaries.ts';
import { type Region, readRegion, withBoundaries } from './region.ts';

/** Where `npm run map:import` writes, inside the content folder. */
export const BOUNDARIES_FILE = join('map', 'boundaries.topojson');

/** Reads the region's outline, neighbours and rivers from the content folder, and its boundaries where they are. */
export async function loadRegion(contentFolder: string): Promise<Region> {
  const region = await read(
    join(contentFolder, 'map', 'region-outline.geojson'),
    'контур региона',
    readRegion,
  );
  const file = join(contentFolder, BOUNDARIES_FILE);
  try {
    return await read(file, 'границы территорий', (boundaries: BoundariesFile) =>
      withBoundaries(region, boundaries),
    );
  } catch (error) {
    if (error instanceof Error && isMissing(error.cause)) return region;
    throw error;
  }
}

async function read<Content, Read>(
  file: string,
  what: string,
  use: (content: Content) => Read,
): Promise<Read> {
  noteFile(file);
  try {
    return use(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(`Не удалось прочитать ${what}: ${file}`, { cause });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
