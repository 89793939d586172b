import { expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

test('nothing has to be set', () => {
  expect(readSettings({})).toMatchObject({ isProduction: false, base: '/', url: 'http://localhost:4321' });
});

test.each([
  ['SITE_ENV', 'prod'],
  ['SITE_URL', 'nastavnik.ru'],
  ['SITE_BASE', 'section'],
  ['MAP_TILES_URL', 'tiles'],
])('a wrong %s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name);
});
