import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportContent } from '../../../functions/editorial/export-content.ts';
import { openRepository, PUBLISHED } from '../../../functions/editorial/git/repository.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { CHIEF, copyContent, NOW, temporaryFolder } from './desk.ts';

it('An export holds exactly the content of its commit, and takes over files that did not change', async () => {
  const folder = await temporaryFolder();
  const repository = join(folder, 'content.git');
  const checkout = await copyContent(folder);
  await seedRepository({ checkout, repository, now: NOW });
  const desk = openRepository(repository);
  const into = join(folder, 'content');
  const first = await desk.head();
  await exportContent({ repository, commit: first, into });
  const names = async (root: string) => (await readdir(root, { recursive: true })).sort();
  expect(await names(into)).toEqual(await names(join(checkout, 'content')));
  const unchanged = await stat(join(into, 'municipalities/ishim.json'));

  const { commit } = await desk.commit({
    branch: PUBLISHED,
    parent: first,
    author: CHIEF,
    message: 'Правка',
    at: NOW,
    changes: [
      { path: 'content/region/targets.json', content: Buffer.from('{"b":1}') },
      { path: 'content/municipalities/uvatskiy.json', content: null },
    ],
  });
  await exportContent({ repository, commit, into });

  expect(await readFile(join(into, 'region/targets.json'), 'utf8')).toBe('{"b":1}');
  expect(await names(into)).not.toContain('municipalities/uvatskiy.json');
  expect((await stat(join(into, 'municipalities/ishim.json'))).ino).toBe(unchanged.ino);
  expect((await readdir(folder)).sort()).toEqual(['content', 'content.git', 'content.json', 'project']);
});

it('An export that was killed stands in the way of none: what it left is dropped, its half-written list is not read', async () => {
  const folder = await temporaryFolder();
  const repository = join(folder, 'content.git');
  await seedRepository({ checkout: await copyContent(folder), repository, now: NOW });
  const into = join(folder, 'content');
  const commit = await openRepository(repository).head();
  await exportContent({ repository, commit, into });
  await writeFile(`${into}.json`, '{"region/targ');
  for (const remains of ['next-1', 'old-1']) await mkdir(`${into}.${remains}`);
  await exportContent({ repository, commit, into });
  expect((await readdir(folder)).sort()).toEqual(['content', 'content.git', 'content.json', 'project']);
});
