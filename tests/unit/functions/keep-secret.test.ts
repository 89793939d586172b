import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecret } from '../../../functions/keep-secret.ts';
import { SetupError } from '../../../functions/setup-error.ts';

let dataFolder: string;
let place: { dataFolder: string; applicationsFile: string };
beforeEach(() => {
  dataFolder = join(mkdtempSync(join(tmpdir(), 'secret-')), 'data');
  place = { dataFolder, applicationsFile: join(dataFolder, 'applications.db') };
});
afterEach(() => rmSync(join(dataFolder, '..'), { recursive: true }));
const filledWith = (byte: number) => (size: number) => new Uint8Array(size).fill(byte);

test('a secret is made once and is the same at every start', () => {
  expect(keepSecret(place, filledWith(5))).toEqual(new Uint8Array(32).fill(5));
  expect(keepSecret(place, filledWith(6))).toEqual(new Uint8Array(32).fill(5));
});

test('only its owner may read it, and no draft is left', () => {
  keepSecret(place, filledWith(5));
  expect(readdirSync(dataFolder)).toEqual(['secret']);
  if (process.platform !== 'win32') expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
});

test('when another server has made one in the meantime, that one counts', () => {
  const late = (size: number) => {
    keepSecret(place, filledWith(5));
    return new Uint8Array(size).fill(6);
  };
  expect(keepSecret(place, late)).toEqual(new Uint8Array(32).fill(5));
});

test.each(['', 'ab'.repeat(31), `${'ab'.repeat(31)}g0`, 'ab'.repeat(32).slice(1)])(
  'a spoilt file, «%s», is refused and left as it is',
  (text) => {
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, 'secret'), text);
    expect(() => keepSecret(place, filledWith(6))).toThrow(SetupError);
    expect(() => keepSecret(place, filledWith(6))).toThrow(/secret испорчен/);
  },
);

test('no new one is made beside applications that only the old one opens', () => {
  mkdirSync(dataFolder);
  writeFileSync(place.applicationsFile, '');
  expect(() => keepSecret(place, filledWith(6))).toThrow(/Нет файла .*secret.*FORMS_SECRET/);
  expect(readdirSync(dataFolder)).toEqual(['applications.db']);
});
