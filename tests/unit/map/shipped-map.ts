import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegion } from '../../../src/map/region.ts';
import { toMapPlaces } from '../../../src/map/to-map-places.ts';

const FOLDER = 'content/municipalities';

/** The region and the places that the site ships, as a page hands them over; boundaries that were imported left out. */
export function shippedMap() {
  const entries = readdirSync(FOLDER).map((file) => ({
    id: file.replace('.json', ''),
    data: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  }));
  const region = readRegion(JSON.parse(readFileSync('content/map/region-outline.geojson', 'utf8')));
  return { region, places: toMapPlaces(entries, (path) => `/base${path}`) };
}
