import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('a fresh clone installs: the lock file names the same packages and versions as package.json', () => {
  const named = read('package.json');
  const locked = read('package-lock.json').packages[''];
  for (const kind of KINDS) expect(named[kind], kind).toEqual(locked[kind]);
});
