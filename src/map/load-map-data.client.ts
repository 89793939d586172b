import type { DetailedMapData } from './detailed-map-data.ts';

/** Loads what the detailed map draws, from the site itself. */
export async function loadMapData(url: string): Promise<DetailedMapData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
