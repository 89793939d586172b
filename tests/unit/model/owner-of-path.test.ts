import { describe, expect, it } from 'vitest';
import { ownerOfPath } from '../../../src/model/owner-of-path.ts';

describe('Whose a path of the repository is', () => {
  it('knows entries, settings files and pictures beside entries', () => {
    expect(ownerOfPath('content/municipalities/ishim.json')?.definition.name).toBe('municipalities');
    expect(ownerOfPath('content/region/site.json')?.definition.name).toBe('site');
    expect(ownerOfPath('content/guides/vstrecha-1.jpg')).toMatchObject({ kind: 'picture' });
  });

  it.each([
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
