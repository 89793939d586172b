import type { Feature, MultiLineString } from 'geojson';
import { type Area, type BoundariesFile, outerBorder } from './boundaries.ts';
import { isCityItself } from './is-city-itself.ts';
import type { MapPlace } from './map-place.ts';
import type { Offer } from './offers.ts';
import { outerBorders } from './outer-borders.ts';
import type { Region, RegionFeature, RegionProperties } from './region.ts';

/** What the detailed map loads: the vectors of the drawing, and a marker for each municipality. */
export interface DetailedMapData {
  /** Left out where the boundaries make it up. */
  readonly outline?: Region['outline'];
  readonly borders: Feature<MultiLineString>;
  readonly rivers: readonly RegionFeature[];
  readonly names: readonly Required<Pick<RegionProperties, 'label' | 'labelAt' | 'labelTurn'>>[];
  readonly markers: readonly MapMarker[];
  /** Of the municipalities, once they are imported. */
  readonly boundaries?: BoundariesFile;
}

export interface MapMarker {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly title: string;
  readonly short: string;
  readonly href: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly isCity: boolean;
  readonly centre: Pick<MapPlace['centre'], 'name' | 'latitude' | 'longitude'>;
  /** Direction on the screen away from the city that a district surrounds; zeros elsewhere. */
  readonly away: readonly [x: number, y: number];
}

export function toDetailedMapData(region: Region, places: readonly MapPlace[]): DetailedMapData {
  return {
    borders: { type: 'Feature', properties: {}, geometry: outerBorders(region) },
    rivers: region.rivers,
    names: [...region.neighbours, ...region.rivers].flatMap(({ properties }) => {
      const { label, labelAt, labelTurn = 0 } = properties;
      return label && labelAt ? [{ label, labelAt, labelTurn }] : [];
    }),
    markers: places.map(toMarker),
    ...(region.boundaries ? { boundaries: region.boundaries } : { outline: region.outline }),
  };
}

/** The land of the region. */
export function landOf({ outline, boundaries }: Pick<DetailedMapData, 'outline' | 'boundaries'>): Area {
  if (boundaries) return outerBorder(boundaries);
  if (outline) return outline.geometry;
  throw new Error('В данных карты нет ни контура региона, ни границ территорий');
}

function toMarker({ id, title, short, href, centre, map, offers = [] }: MapPlace): MapMarker {
  return {
    id,
    offers,
    title,
    short,
    href,
    latitude: map.latitude,
    longitude: map.longitude,
    isCity: isCityItself({ centre, short }),
    centre: { name: centre.name, latitude: centre.latitude, longitude: centre.longitude },
    away: centre.isOutside ? directionFrom(centre, map) : [0, 0],
  };
}

type Place = Pick<MapPlace['centre'], 'latitude' | 'longitude'>;

/** The longer of the two shares is 1: squares pushed apart so do not overlap. */
function directionFrom(from: Place, to: Place): MapMarker['away'] {
  const x = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
  const y = from.latitude - to.latitude;
  const longer = Math.max(Math.abs(x), Math.abs(y));
  return longer === 0 ? [0, 0] : [x / longer, y / longer];
}
