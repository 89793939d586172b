import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Region, readRegion } from './region.ts';

/** Reads the region's outline, neighbours and rivers from the content folder. */
export async function loadRegion(contentFolder: string): Promise<Region> {
  const file = join(contentFolder, 'map', 'region-outline.geojson');
  try {
    return readRegion(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(`Не удалось прочитать контур региона: ${file}`, { cause });
  }
}
