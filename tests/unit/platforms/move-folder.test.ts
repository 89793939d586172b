import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../functions/platforms/build-site.ts';
import { moveFolder } from '../../../functions/platforms/move-folder.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';

/** A disk of its own on most Linux machines. */
const OTHER_DISK = '/dev/shm';
const hasOtherDisk = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(tmpdir()).dev;

test('a folder moves whole', async () => {
  const room = roomIn(tmpdir());
  await moveFolder(filled(room), join(room, 'new'), join(room, 'beside'));
  expect(readFileSync(join(room, 'new', 'in', 'page'), 'utf8')).toBe('text');
  expect(existsSync(join(room, 'old'))).toBe(false);
});

test.skipIf(!hasOtherDisk)('a folder moves to another disk, and nothing of it is left behind', async () => {
  const [room, other] = [roomIn(tmpdir()), roomIn(OTHER_DISK)];
  await moveFolder(filled(room), join(other, 'new'), join(other, 'beside'));
  expect(readFileSync(join(other, 'new', 'in', 'page'), 'utf8')).toBe('text');
  expect([join(room, 'old'), join(other, 'beside')].filter((path) => existsSync(path))).toEqual([]);
});

test.skipIf(!hasOtherDisk)('the site builds into a data folder that is another disk', async () => {
  const checkout = join(roomIn(tmpdir()), 'project');
  await makeTinyProject(checkout);
  const folder = await buildSite({
    checkout,
    contentFolder: join(checkout, 'content'),
    dataFolder: roomIn(OTHER_DISK),
    settings: {},
  });
  expect(existsSync(join(folder, 'site', 'index.html'))).toBe(true);
});

function filled(room: string): string {
  mkdirSync(join(room, 'old', 'in'), { recursive: true });
  writeFileSync(join(room, 'old', 'in', 'page'), 'text');
  return join(room, 'old');
}

function roomIn(folder: string): string {
  const room = mkdtempSync(join(folder, 'move-'));
  onTestFinished(() => rmSync(room, { recursive: true, force: true }));
  return room;
}
