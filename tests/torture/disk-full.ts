import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server-process.ts';
import { type ThroughTrouble, throughTrouble } from './through-trouble.ts';

/** Whether a small disk can be made here. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountWorks();

/** Fills the disk that the applications lie on, and makes room again. */
export async function diskFull(sizes: {
  readonly each: number;
  readonly during: number;
}): Promise<ThroughTrouble> {
  return onSmallDisk(async (dataFolder) => {
    const filler = join(dataFolder, 'filler');
    return throughTrouble(
      {
        server: await startServer({ dataFolder, variables: { DRAIN_SECONDS: '86400' } }),
        dataFolder,
        begin: () => fill(filler),
        end: () => rmSync(filler),
      },
      sizes,
    );
  });
}

function fill(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const page = Buffer.alloc(4096, 1); ; ) writeSync(descriptor, page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(descriptor);
  }
}

async function onSmallDisk<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'small-disk-'));
  if (!mount(folder)) throw new Error('The small disk could not be mounted');
  try {
    return await work(folder);
  } finally {
    spawnSync('umount', [folder]);
    await rmdir(folder);
  }
}

function mountWorks(): boolean {
  const isMounted = mount('/mnt');
  if (isMounted) spawnSync('umount', ['/mnt']);
  return isMounted;
}

function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status === 0;
}
