interface Place {
  readonly id: string;
  readonly data: { readonly centre: { readonly latitude: number; readonly longitude: number } };
}

/** The municipalities whose centres lie nearest to this one's, the nearest first. */
export function nearest<Near extends Place>(place: Place, all: readonly Near[], count: number): Near[] {
  const others = all.filter(({ id }) => id !== place.id);
  return others
    .toSorted(
      (one, other) =>
        distance(place.data.centre, one.data.centre) - distance(place.data.centre, other.data.centre),
    )
    .slice(0, count);
}

type Point = Place['data']['centre'];

/** In degrees of latitude; within one region the Earth is flat enough. */
function distance(one: Point, other: Point): number {
  const shrink = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * shrink);
}
