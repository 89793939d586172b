import { published } from '../../entries/published.ts';
import { type ShownAlbum, shownAlbums } from '../../model/shown-albums.ts';
import { settings } from '../../settings.ts';

/** The albums that visitors see today, the newest first, without photos whose consent has ended. */
export async function publishedAlbums(): Promise<ShownAlbum[]> {
  return shownAlbums(await published('albums'), settings.today);
}
