import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives work a data folder of its own, and erases it afterwards. */
export async function inFolder<Result>(work: (dataFolder: string) => Promise<Result>): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'torture-'));
  try {
    return await work(dataFolder);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
