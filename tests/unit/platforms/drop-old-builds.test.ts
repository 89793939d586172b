import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropOldBuilds } from '../../../functions/platforms/drop-old-builds.ts';

let builds: string;
const at = (name: string) => join(builds, name);
beforeEach(() => {
  builds = mkdtempSync(join(tmpdir(), 'builds-'));
  for (const [age, name] of ['c', 'b', 'a', 'draft-x1'].entries()) {
    mkdirSync(at(name));
    utimesSync(at(name), 1_800_000_000 - age, 1_800_000_000 - age);
  }
});
afterEach(() => rmSync(builds, { recursive: true }));

test('the last build stays while none is served', async () => {
  await dropOldBuilds(builds, []);
  expect(readdirSync(builds)).toEqual(['c']);
});

test('a build that is served stays, however old: an undone edit is shown from it again', async () => {
  await dropOldBuilds(builds, [at('c'), at('a'), at('a')]);
  expect(readdirSync(builds)).toEqual(['a', 'c']);
});
