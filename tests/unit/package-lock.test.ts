import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('a fresh clone installs: the lock file names the same packages and versions as package.json', () => {
  const named = read('package.json');
  const locked = read('package-lock.json').packages[''];
  for (const kind of KINDS) expect(named[kind], kind).toEqual(locked[kind]);
});

/** Those that let anybody run and change the site, and ask for no more than to be named. */
const FREE =
  /^(MIT(-0)?|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Unlicense|WTFPL|Zlib|Python-2\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|PostgreSQL)$/;

test('every package has a licence that a public site may live with', () => {
  const packages = Object.entries<{ license?: string }>(read('package-lock.json').packages);
  const strange = packages
    .filter(([path]) => path !== '' && !SAID_ELSEWHERE.includes(path.replace(/^.*node_modules\//, '')))
    .map(([path, { license }]) => [path, license ?? licenceOf(path)] as const)
    .filter(([, licence]) => licence !== undefined && !isFree(licence));
  expect(strange).toEqual([]);
});

/**
 * Say it elsewhere than in their description: MIT in their LICENSE or readme, or in the project that they are a copy of
 * (jsonlint, semaphore.js). They came with the editor, with PDF and with the tests' storage.
 */
const SAID_ELSEWHERE = [
  '@mapbox/jsonlint-lines-primitives',
  'humanize-number',
  'png-js',
  'semaphore',
  'trim',
];

/** Of several to choose from one is enough; of several that hold together each must be free. */
function isFree(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => FREE.test(one)));
}

/** The lock file does not tell of all; what belongs to another system is not installed here. */
function licenceOf(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = read(file);
  return license?.type ?? license ?? licenses?.[0]?.type ?? 'none';
}
