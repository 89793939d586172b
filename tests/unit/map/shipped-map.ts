import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegion } from '../../../src/map/load-region.ts';
import { toMapPlaces } from '../../../src/map/to-map-places.ts';

const FOLDER = 'content/municipalities';

/** The region and the places that the site ships, as a page hands them over. */
export async function shippedMap() {
  const entries = readdirSync(FOLDER).map((file) => ({
    id: file.replace('.json', ''),
    data: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  }));
  return { region: await loadRegion('content'), places: toMapPlaces(entries, (path) => `/base${path}`) };
}
