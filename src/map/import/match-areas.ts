import type { ImportPlace } from './import-boundaries.ts';
import { nameStem } from './name-stem.ts';
import { areaWords, type NamedArea } from './named-area.ts';

export interface Matched {
  /** By the ids of municipalities, in the order of the ids. */
  readonly areas: ReadonlyMap<string, NamedArea>;
  /** Areas that are no municipality of the content. */
  readonly skipped: readonly NamedArea[];
  readonly problems: readonly string[];
}

/** Finds the one area of each municipality by the stem of its names, today's and former. */
export function matchAreas(areas: readonly NamedArea[], places: readonly ImportPlace[]): Matched {
  const idsByStem = new Map(
    places.flatMap(({ id, title, short, formerNames }) =>
      [title, short, ...formerNames].map((name) => [nameStem(name), id] as const),
    ),
  );
  const idOf = ({ names }: NamedArea) => names.map((name) => idsByStem.get(nameStem(name))).find(Boolean);
  const found = places
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((place) => ({ place, own: areas.filter((area) => idOf(area) === place.id) }));

  return {
    areas: new Map(found.flatMap(({ place, own: [first] }) => (first ? [[place.id, first]] : []))),
    skipped: areas.filter((area) => idOf(area) === undefined),
    problems: [
      ...found
        .filter(({ own }) => own.length > 1)
        .map(
          ({ place, own }) =>
            `${place.title}: в файле несколько областей: ${own.map(areaWords).join(', ')}. Оставьте одну.`,
        ),
      ...found
        .filter(({ own }) => own.length === 0)
        .map(
          ({ place }) =>
            `${place.title}: нет в файле. Добавьте область или поправьте её имя (name): оно должно совпасть с нынешним или прежним названием.`,
        ),
    ],
  };
}
