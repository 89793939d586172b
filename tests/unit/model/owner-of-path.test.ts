import { describe, expect, it } from 'vitest';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';

describe('Whose a path of the repository is', () => {
  it('knows entries, settings files and pictures beside entries', () => {
    expect(ownerOfPath('content/municipalities/ishim.json')?.definition.name).toBe('municipalities');
    expect(ownerOfPath('content/region/site.json')?.definition.name).toBe('site');
    expect(ownerOfPath('content/guides/vstrecha-1.jpg')).toMatchObject({ kind: 'picture' });
  });

  it('knows a film and its subtitles beside their entry', () => {
    expect(ownerOfPath('content/videos/tyumen/pervyy-shag.mp4')).toMatchObject({ kind: 'video' });
    expect(ownerOfPath('content/videos/itogi.vtt')).toMatchObject({ kind: 'video' });
    expect(ownerOfPath('content/videos/Pervyy shag.mp4')).toBeUndefined();
    expect(ownerOfPath('content/videos/pervyy-shag.avi')).toBeUndefined();
  });

  it('knows the municipality whose folder an entry or a picture lies in', () => {
    expect(ownerOfPath('content/results/ishim/2025.json')).toMatchObject({
      kind: 'entry',
      municipality: 'ishim',
    });
    expect(ownerOfPath('content/results/2025.json')).not.toHaveProperty('municipality');
  });

  it.each([
    'content/results/ishim/deep/2025.json',
    'content/results/../2025.json',
    'content/results/Ишим/2025.json',
    'content/municipalities/../region/site.json',
    'content/municipalities/..',
    '/content/municipalities/ishim.json',
    'content//municipalities/ishim.json',
    'content/municipalities/ishim.json\0.jpg',
    'content/municipalities/.git/config',
    'content/.git/hooks/x.json',
    '.git/config',
    'content/municipalities/ishim.JSON',
    'content/municipalities/ishim.md',
    'content/municipalities/Ишим.json',
    'content/municipalities/deep/ishim.json',
    'content/municipalities\\ishim.json',
    'content/region/other.json',
    'content/region/foto.jpg',
    'content/map/region-outline.geojson',
    'content/guides/foto.svg',
    'content/guides/foto..jpg',
    'content/guides/.jpg',
    'content/constructor/x.json',
    'src/pages/index.astro',
    'package.json',
    '',
  ])('gives %j to nobody', (path) => {
    expect(ownerOfPath(path)).toBeUndefined();
  });
});
