import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { addCorpus } from '../../bench/corpus.ts';

const SIZE = { practices: 6, mentors: 6, events: 6, photos: 41 };

async function corpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('content', folder, { recursive: true });
  await addCorpus(folder, SIZE);
  return folder;
}

async function filesIn(folder: string): Promise<[string, Buffer][]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length), await readFile(path)] as [string, Buffer]),
  );
}

test('a synthetic corpus passes the content check and is the same every time', async () => {
  const [one, other] = [await corpus(), await corpus()];
  expect(await checkContent(one)).toEqual([]);
  expect(await filesIn(other)).toEqual(await filesIn(one));
  const names = await readdir(join(one, 'gallery'), { recursive: true });
  expect(names.filter((name) => /albom-\d+-\d+\.webp$/.test(name))).toHaveLength(SIZE.photos);
}, 60_000);
