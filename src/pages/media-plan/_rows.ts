import { published } from '../../entries/published.ts';
import { comparePlanRows } from '../../sections/media/group-by-quarter.ts';
import type { LinkedRow } from '../../sections/media/linked-row.ts';
import { toPath } from '../../ui/to-path.ts';

/** The public rows of the media plan with what they refer to, in the order of its page. */
export async function linkedRows(): Promise<LinkedRow[]> {
  const [rows, materials, municipalities] = await Promise.all([
    published('media-plan'),
    published('materials'),
    published('municipalities'),
  ]);
  const known = new Set(materials.map(({ id }) => id));
  const places = new Map(municipalities.map(({ id, data }) => [id, data.short]));
  return rows
    .filter(({ data }) => data.isPublic)
    .toSorted(comparePlanRows)
    .map(({ id, data }) => ({
      id,
      data,
      links: {
        material:
          data.material && known.has(data.material) ? toPath(`/materials/${data.material}/`) : undefined,
        municipality: places.get(data.municipality ?? ''),
      },
    }));
}
