import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Program, settingsOf } from './fingerprint.ts';
import { liveBuild, readLiveFacts } from './live-facts.ts';

/**
 * The build that visitors saw last, for them to see until a new one is ready, also while a new version makes its first;
 * `undefined` when there is none, when it was made with other settings, as pages of a trial site are not for the
 * public, or when this version cannot read what it tells the functions.
 */
export function lastBuild(dataFolder: string, settings: Program['settings']): string | undefined {
  const folder = noted(dataFolder);
  if (folder === undefined || !existsSync(folder) || !readLiveFacts(dataFolder)) return undefined;
  return basename(folder).startsWith(settingsOf(settings)) ? folder : undefined;
}

function noted(dataFolder: string): string | undefined {
  try {
    return liveBuild(dataFolder);
  } catch {
    return undefined;
  }
}
