import { expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

test('nothing has to be set', () => {
  expect(readSettings({})).toMatchObject({ isProduction: false, base: '/', url: 'http://localhost:4321' });
});

test.each([
  ['SITE_ENV', 'prod'],
  ['SITE_URL', 'nastavnik.ru'],
  ['SITE_URL', 'https://nastavnik.ru/section/'],
  ['SITE_BASE', 'section'],
  ['MAP_TILES_URL', 'tiles'],
])('a wrong %s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name);
});

test('tiles of the map need the words whose they are', () => {
  const MAP_TILES_URL = 'https://tiles.nastavnik.ru/{z}/{x}/{y}.png';
  expect(() => readSettings({ MAP_TILES_URL })).toThrow('MAP_TILES_ATTRIBUTION');
  expect(readSettings({ MAP_TILES_URL, MAP_TILES_ATTRIBUTION: '© Мы' }).mapTiles).toEqual({
    url: MAP_TILES_URL,
    attribution: '© Мы',
  });
});

test('the editor has the gateway behind it, or a GitLab project that is named whole', () => {
  expect(readSettings({}).editor).toEqual({ kind: 'gateway' });
  expect(() => readSettings({ SITE_EDITOR: 'gitlab' })).toThrow(/SITE_EDITOR_REPOSITORY.+SITE_EDITOR_APP_ID/);
  expect(() => readSettings({ SITE_EDITOR: 'github' })).toThrow('SITE_EDITOR: нужно gateway или gitlab');
  const SITE_EDITOR_REPOSITORY = 'nastavnik/site';
  expect(
    readSettings({ SITE_EDITOR: 'gitlab', SITE_EDITOR_REPOSITORY, SITE_EDITOR_APP_ID: 'a1b2' }).editor,
  ).toEqual({
    kind: 'gitlab',
    server: 'https://gitlab.com',
    repository: SITE_EDITOR_REPOSITORY,
    appId: 'a1b2',
  });
});
