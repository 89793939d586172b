import { getCollection } from 'astro:content';
import { toDetailedMapData } from '../../map/detailed-map-data.ts';
import { loadRegion } from '../../map/load-region.ts';
import { toMapPlaces } from '../../map/to-map-places.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import { loadOffers } from './_offers.ts';

export async function GET(): Promise<Response> {
  const places = toMapPlaces(await getCollection('municipalities'), toPath, await loadOffers());
  return Response.json(toDetailedMapData(await loadRegion(settings.contentFolder), places));
}
