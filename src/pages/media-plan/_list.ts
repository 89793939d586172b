import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { CHANNELS, PLAN_STATUSES } from '../../model/media-plan.ts';
import { comparePlanRows } from '../../sections/media/group-by-quarter.ts';
import type { LinkedRow } from '../../sections/media/linked-row.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the public part of the media plan. */
export async function planPages(): Promise<ListPage<LinkedRow>[]> {
  return listPages({
    entries: await linkedRows(),
    facets: [
      choiceFacet({ name: 'channel', label: 'Где' }, CHANNELS, ({ data }) => data.channel),
      choiceFacet({ name: 'status', label: 'Состояние' }, PLAN_STATUSES, ({ data }) => data.status),
    ],
    root: toPath('/media-plan/'),
  });
}

async function linkedRows(): Promise<LinkedRow[]> {
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
    .map(({ data }) => ({
      data,
      links: {
        material:
          data.material && known.has(data.material) ? toPath(`/materials/${data.material}/`) : undefined,
        municipality: places.get(data.municipality ?? ''),
      },
    }));
}
