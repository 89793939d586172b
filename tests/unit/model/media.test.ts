import { describe, expect, it } from 'vitest';
import { albums } from '../../../src/model/albums.ts';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { mediaPlan } from '../../../src/model/media-plan.ts';
import { videos } from '../../../src/model/videos.ts';

const consent = { id: 'Ж-17', scope: ['фото', 'видео'], validUntil: '2030-12-31' };

describe('An album', () => {
  const photo = { picture: 'dvor.webp', alt: 'Скамейка во дворе', hasPeople: false };
  const album = {
    title: 'Наш двор',
    day: '2026-06-06',
    summary: 'Поставили скамейку и посадили цветы.',
    photos: [photo],
    noMinorsRecognisable: true,
  };

  it('is taken without consents while nobody can be recognised', () => {
    expect(checkEntry(albums, album)).toEqual([]);
  });

  it('asks for the consent of those who can be', () => {
    const [problem] = checkEntry(albums, { ...album, photos: [{ ...photo, hasPeople: true }] });
    expect(problem?.words).toContain('впишите их согласие');
    expect(checkEntry(albums, { ...album, photos: [{ ...photo, hasPeople: true, consent }] })).toEqual([]);
  });

  it('is refused until someone has made sure that no child’s face is seen', () => {
    const [problem] = checkEntry(albums, { ...album, noMinorsRecognisable: false });
    expect(problem?.words).toContain('видно лицо ребёнка');
  });

  it('is refused without words for those who do not see the photo', () => {
    expect(checkEntry(albums, { ...album, photos: [{ ...photo, alt: '' }] })).not.toEqual([]);
  });
});

describe('A video', () => {
  const video = {
    title: 'Первый шаг',
    kind: 'social',
    day: '2026-11-20',
    summary: 'Короткий ролик о том, с чего начать.',
    seconds: 15,
    consent,
  };
  const href = 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/';
  const own = { file: 'shag.mp4', captions: 'shag.vtt', poster: 'shag.webp' };

  it('comes from Rutube, from VK Video or from the site itself', () => {
    expect(checkEntry(videos, { ...video, href }, 'Слова ролика.')).toEqual([]);
    expect(checkEntry(videos, { ...video, href: 'https://vk.com/video-1_2' }, 'Слова ролика.')).toEqual([]);
    expect(checkEntry(videos, { ...video, own }, 'Слова ролика.')).toEqual([]);
  });

  it('comes from one place, not from two or none', () => {
    expect(checkEntry(videos, { ...video, href, own }, 'Слова ролика.')).not.toEqual([]);
    expect(checkEntry(videos, video, 'Слова ролика.')).not.toEqual([]);
  });

  it('does not come from a host that visitors were not told of', () => {
    const [problem] = checkEntry(videos, { ...video, href: 'https://rutube.ru.example/video/1/' }, 'Слова.');
    expect(problem?.words).toContain('Rutube');
  });

  it('is refused without its words, and without a consent', () => {
    expect(checkEntry(videos, { ...video, href }, '')).not.toEqual([]);
    expect(checkEntry(videos, { ...video, href, consent: undefined }, 'Слова.')).not.toEqual([]);
  });

  it('of the site’s own is refused without subtitles', () => {
    const bare = { file: own.file, poster: own.poster };
    expect(checkEntry(videos, { ...video, own: bare }, 'Слова.')).not.toEqual([]);
  });
});

describe('A row of the media plan', () => {
  const row = {
    title: 'Памятка для родителей',
    channel: 'ok',
    audience: 'Родители',
    status: 'planned',
    post: 'Региональный оператор',
    source: 'Медиаплан',
  };

  it('has a day, months, or neither', () => {
    expect(checkEntry(mediaPlan, { ...row, day: '2026-12-01' })).toEqual([]);
    expect(checkEntry(mediaPlan, { ...row, from: '2025-01', to: '2025-02' })).toEqual([]);
    expect(checkEntry(mediaPlan, row)).toEqual([]);
    expect(checkEntry(mediaPlan, { ...row, day: '2026-12-01', from: '2026-12' })).not.toEqual([]);
    expect(checkEntry(mediaPlan, { ...row, from: '2025-02', to: '2025-01' })).not.toEqual([]);
  });

  it('names its document unless it is a sample', () => {
    expect(checkEntry(mediaPlan, { ...row, source: undefined })).not.toEqual([]);
    expect(checkEntry(mediaPlan, { ...row, source: undefined, example: true })).toEqual([]);
  });
});
