import type { Municipality } from '../../model/municipalities.ts';
import type { BoundariesFile, BoundariesOrigin } from '../boundaries.ts';
import { findShapeProblem, isCentreInPlace } from './find-shape-problem.ts';
import { matchAreas } from './match-areas.ts';
import { areaWords } from './named-area.ts';
import { readAreas } from './read-areas.ts';
import { simplifyAreas } from './simplify-areas.ts';

/** As much of a municipality's entry as its boundary is checked by. */
export interface ImportPlace extends Pick<Municipality, 'title' | 'short' | 'formerNames' | 'centre'> {
  readonly id: string;
}

/** What the operator may say of a file that does not say it itself. */
export type ToldOrigin = Partial<Pick<BoundariesOrigin, 'source' | 'licence' | 'date'>>;

export type Imported =
  | { readonly file: BoundariesFile; readonly skipped: readonly string[] }
  | { readonly problems: readonly string[]; readonly skipped: readonly string[] };

/**
 * Makes the file of boundaries from the text of an operator's file. The same text gives the same file.
 *
 * @param text GeoJSON, or the JSON of Overpass
 */
export function importBoundaries(text: string, places: readonly ImportPlace[], told: ToldOrigin): Imported {
  const read = readAreas(parsed(text));
  if (!read) return { problems: [NOT_READ], skipped: [] };
  const { areas, skipped, problems } = matchAreas(read.areas, places);
  const left = skipped.map(areaWords);
  const origin = originOf(read, told);
  const wrong = [
    ...problems,
    ...places.flatMap((place) => {
      const area = areas.get(place.id);
      return (area && findShapeProblem(place, area)) ?? [];
    }),
    ...(typeof origin === 'string' ? [origin] : []),
  ];
  if (wrong.length > 0 || typeof origin === 'string') return { problems: wrong, skipped: left };

  const byId = new Map(places.map((place) => [place.id, place]));
  const shapes = new Map([...areas].map(([id, { area }]) => [id, area]));
  const file = simplifyAreas(shapes, origin, (id, area) => {
    const place = byId.get(id);
    return place !== undefined && isCentreInPlace(place, area);
  });
  return { file, skipped: left };
}

const NOT_READ =
  'Файл не похож на GeoJSON. Выгрузите границы из overpass-turbo.eu: «Экспорт», «скачать как GeoJSON».';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const OPEN_STREET_MAP = {
  source: 'участники OpenStreetMap',
  sourceUrl: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL 1.0',
};

/** Where the data come from, or what to add so that it is known. */
function originOf(
  read: { readonly date: string | undefined; readonly isFromOpenStreetMap: boolean },
  told: ToldOrigin,
): BoundariesOrigin | string {
  const date = told.date ?? read.date;
  if (date === undefined) return 'В файле нет даты данных. Допишите к команде: --date ГГГГ-ММ-ДД';
  const { source, licence } = told;
  if (source !== undefined && licence !== undefined) return { source, licence, date };
  if (read.isFromOpenStreetMap && source === undefined && licence === undefined) {
    return { ...OPEN_STREET_MAP, date };
  }
  return 'Не видно, чьи это границы. Допишите к команде: --source "Чьи данные" --licence "На каких условиях"';
}
