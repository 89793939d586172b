import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import type { ShownAlbum } from '../../model/shown-albums.ts';
import { toPath } from '../../ui/to-path.ts';
import { publishedAlbums } from './_albums.ts';

/** All pages of the gallery's list. */
export async function albumPages(): Promise<ListPage<ShownAlbum>[]> {
  return listPages({
    entries: await publishedAlbums(),
    facets: [
      municipalityFacet<ShownAlbum>(await published('municipalities')),
      yearFacet<ShownAlbum>(({ data }) => Number(data.day.slice(0, 4))),
    ],
    root: toPath('/gallery/'),
  });
}
