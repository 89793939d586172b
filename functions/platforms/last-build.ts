import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Program, programOf } from './fingerprint.ts';
import { liveBuild } from './live-facts.ts';

/**
 * The build that visitors saw last, for them to see until a new one is ready; `undefined` when there is none, or when
 * it was made of other sources or with other settings: pages of a trial site are not for the public.
 */
export async function lastBuild(dataFolder: string, program: Program): Promise<string | undefined> {
  const folder = noted(dataFolder);
  if (folder === undefined || !existsSync(folder)) return undefined;
  return basename(folder).startsWith(`${await programOf(program)}-`) ? folder : undefined;
}

function noted(dataFolder: string): string | undefined {
  try {
    return liveBuild(dataFolder);
  } catch {
    return undefined;
  }
}
