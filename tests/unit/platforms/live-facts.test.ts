import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noteLiveBuild, readLiveFacts } from '../../../functions/platforms/live-facts.ts';

const root = mkdtempSync(join(tmpdir(), 'live-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the facts of the live build are found where the data folder lies now; a build that is gone has none', async () => {
  const [before, moved] = [join(root, 'before'), join(root, 'moved')];
  const build = join(before, 'builds', 'abc');
  mkdirSync(join(build, 'functions'), { recursive: true });
  writeFileSync(join(build, 'functions', 'site-facts.json'), '{"title":"Сайт"}');
  expect(readLiveFacts(before)).toBeUndefined();
  await noteLiveBuild(before, build);
  renameSync(before, moved);
  // A build of a site that knew no campaigns.
  expect(readLiveFacts(moved)).toEqual({ title: 'Сайт', campaigns: [] });
  rmSync(join(moved, 'builds'), { recursive: true });
  expect(readLiveFacts(moved)).toBeUndefined();
});
