import { isRecord } from '../../model/is-record.ts';
import type { NamedArea } from './named-area.ts';
import { ringsFromWays } from './rings-from-ways.ts';

/** What a file of the operator holds. */
export interface AreasFile {
  readonly areas: readonly NamedArea[];
  /** `YYYY-MM-DD`, where the file says of which day its data are. */
  readonly date: string | undefined;
  readonly isFromOpenStreetMap: boolean;
}

/** Reads GeoJSON, also as osmtogeojson writes it, or the JSON of Overpass with `out geom`; `undefined` when it is neither. */
export function readAreas(content: unknown): AreasFile | undefined {
  if (!isRecord(content)) return undefined;
  if (Array.isArray(content.features)) return readGeoJson(content, content.features);
  if (Array.isArray(content.elements)) return readOverpass(content, content.elements);
  return undefined;
}

function readGeoJson(file: Record<string, unknown>, features: readonly unknown[]): AreasFile {
  const records = features.map((feature) => (isRecord(feature) ? feature : {}));
  const areas = records.flatMap(({ geometry, properties }, index) => {
    if (!isRecord(geometry)) return [];
    const tags = isRecord(properties) && isRecord(properties.tags) ? properties.tags : properties;
    const named = { names: namesIn(tags), number: index + 1 };
    const { type, coordinates } = geometry;
    if (type !== 'Polygon' && type !== 'MultiPolygon') return [];
    return [{ ...named, area: { type, coordinates } as NamedArea['area'] }];
  });
  const isFromOpenStreetMap =
    /openstreetmap|overpass/i.test(`${file.copyright} ${file.generator} ${file.attribution}`) ||
    records.some(({ id, properties }) =>
      /^relation\/\d+$/.test(String(isRecord(properties) ? (properties['@id'] ?? id) : id)),
    );
  return { areas, date: dayIn(file.timestamp), isFromOpenStreetMap };
}

function readOverpass(file: Record<string, unknown>, elements: readonly unknown[]): AreasFile {
  const areas = elements.flatMap((element, index) => {
    if (!isRecord(element) || element.type !== 'relation' || !Array.isArray(element.members)) return [];
    const coordinates = ringsFromWays(element.members);
    return [
      {
        names: namesIn(element.tags),
        number: index + 1,
        area: { type: 'MultiPolygon', coordinates } as const,
      },
    ];
  });
  const base = isRecord(file.osm3s) ? file.osm3s.timestamp_osm_base : undefined;
  return { areas, date: dayIn(base), isFromOpenStreetMap: true };
}

const NAME_KEYS = [
  'name:ru',
  'name',
  'official_name:ru',
  'official_name',
  'alt_name',
  'old_name',
  'NAME',
  'title',
];

function namesIn(tags: unknown): string[] {
  if (!isRecord(tags)) return [];
  const names = NAME_KEYS.map((key) => tags[key]).filter((name): name is string => typeof name === 'string');
  return [...new Set(names.flatMap((name) => name.split(';')).map((name) => name.trim()))].filter(Boolean);
}

function dayIn(timestamp: unknown): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(String(timestamp))?.[0];
}
