import { readFileSync, type Stats, unwatchFile, watchFile } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptBuilds } from './kept-builds.ts';

const LOOK_EVERY_MS = 250;

/** Asks the running server to show a build that it has kept. */
export async function askForBuild(dataFolder: string, name: string): Promise<void> {
  const file = fileIn(dataFolder);
  await writeFile(`${file}.draft`, name);
  await rename(`${file}.draft`, file);
}

/**
 * Calls with the folder of each build that is asked for, when it is there and of the program that runs.
 *
 * @returns stops listening
 */
export function onAskedBuild(dataFolder: string, show: (folder: string) => Promise<void>): () => void {
  const file = fileIn(dataFolder);
  const look = async () => {
    const name = readFileSync(file, 'utf8');
    const kept = await keptBuilds(dataFolder);
    if (kept.some((build) => build.name === name)) await show(join(dataFolder, 'builds', name));
  };
  // The first call of all may say that there is no such file.
  const changed = ({ mtimeMs }: Stats) => {
    if (mtimeMs === 0) return;
    look().catch((error: unknown) => console.error('Прежняя сборка не показана:', error));
  };
  watchFile(file, { interval: LOOK_EVERY_MS, persistent: false }, changed);
  return () => unwatchFile(file, changed);
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'asked-build');
}
