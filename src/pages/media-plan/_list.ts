import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { CHANNELS, PLAN_STATUSES } from '../../model/media-plan.ts';
import type { LinkedRow } from '../../sections/media/linked-row.ts';
import { toPath } from '../../ui/to-path.ts';
import { linkedRows } from './_rows.ts';

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
