import { CENTRE_STATUSES, type Centre } from '../../model/centres.ts';
import type { TableCell } from '../../ui/table-cell.ts';

interface Place {
  readonly id: string;
  readonly data: { readonly short: string };
}

interface CentreEntry {
  readonly id: string;
  readonly data: Pick<Centre, 'title' | 'municipality' | 'status' | 'example'>;
}

/** Every territory with its centres, one row each; where none is known yet, the way to open one. */
export function placeRows(
  places: readonly Place[],
  centres: readonly CentreEntry[],
  toPath: (path: string) => string,
): TableCell[][] {
  const byName = places.toSorted((one, other) => one.data.short.localeCompare(other.data.short, 'ru'));
  return byName.flatMap(({ id, data }): TableCell[][] => {
    const place = { text: data.short, href: toPath(`/municipalities/${id}/`) };
    const here = centres.filter((centre) => centre.data.municipality === id);
    if (here.length === 0) {
      const help = { text: 'Как открыть центр', href: toPath('/start-centre/') };
      return [[place, help, CENTRE_STATUSES.planned]];
    }
    return here.map((centre) => [
      place,
      { text: nameOf(centre), href: toPath(`/centres/${centre.id}/`) },
      CENTRE_STATUSES[centre.data.status],
    ]);
  });
}

function nameOf({ data }: CentreEntry): string {
  return data.example ? `${data.title} (пример)` : data.title;
}
