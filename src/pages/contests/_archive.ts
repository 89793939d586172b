import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { type ArchiveYear, archiveYears } from '../../sections/contests/archive-years.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the results of contests. */
export async function archivePages(): Promise<ListPage<ArchiveYear>[]> {
  return listPages({
    entries: archiveYears(await published('contests'), settings),
    facets: [yearFacet(({ results }) => results.year)],
    root: toPath('/contests/archive/'),
  });
}
