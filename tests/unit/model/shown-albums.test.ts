import { describe, expect, it } from 'vitest';
import type { Album, AlbumPhoto } from '../../../src/model/albums.ts';
import { shownAlbums } from '../../../src/model/shown-albums.ts';

describe('The albums that visitors see', () => {
  it('lose a photo on the day after its consent ended, and no other', () => {
    const album = albumOf([photoOf('dvor'), photoOf('kruzhok', '2026-11-22')]);
    expect(namesOn('2026-11-22', album)).toEqual([['dvor', 'kruzhok']]);
    expect(namesOn('2026-11-23', album)).toEqual([['dvor']]);
  });

  it('lose an album that has no photo left', () => {
    expect(namesOn('2026-11-23', albumOf([photoOf('kruzhok', '2026-11-22')]))).toEqual([]);
  });

  it('stand with the newest first', () => {
    const old = { id: 'old', data: { ...albumOf([photoOf('dvor')]).data, day: '2025-01-01' } };
    const shown = shownAlbums([old, albumOf([photoOf('dvor')])], '2026-11-23');
    expect(shown.map(({ id }) => id)).toEqual(['tyumen/dvor', 'old']);
  });
});

function namesOn(today: string, album: { id: string; data: Album }) {
  return shownAlbums([album], today).map(({ data }) => data.photos.map(({ alt }) => alt));
}

function albumOf(photos: AlbumPhoto[]): { id: string; data: Album } {
  return {
    id: 'tyumen/dvor',
    data: {
      title: 'Наш двор',
      day: '2026-06-06',
      summary: 'Поставили скамейку и посадили цветы.',
      photos,
      noMinorsRecognisable: true,
      example: false,
    },
  };
}

function photoOf(alt: string, validUntil?: string): AlbumPhoto {
  const picture = { src: `/${alt}.webp`, width: 1600, height: 1067, format: 'webp' } as const;
  const consent = validUntil && { id: 'Ж-17', scope: ['фото' as const], validUntil };
  return { picture, alt, hasPeople: Boolean(consent), ...(consent && { consent }) };
}
