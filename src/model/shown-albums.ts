import type { Album, AlbumPhoto } from './albums.ts';

/** An album with the photos that may be shown today: cards and pages take no other. */
export interface ShownAlbum {
  readonly id: string;
  readonly data: Omit<Album, 'photos'> & { readonly photos: readonly [AlbumPhoto, ...AlbumPhoto[]] };
}

/**
 * Albums without the photos whose consent has ended, the newest first; one that has none left goes altogether.
 *
 * @param today `YYYY-MM-DD`
 */
export function shownAlbums(
  albums: readonly { readonly id: string; readonly data: Album }[],
  today: string,
): ShownAlbum[] {
  return albums
    .flatMap(({ id, data }) => {
      const [first, ...others] = data.photos.filter(({ consent }) => !consent || consent.validUntil >= today);
      return first ? [{ id, data: { ...data, photos: [first, ...others] as const } }] : [];
    })
    .sort((one, other) => other.data.day.localeCompare(one.data.day));
}
