import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFacts } from '../../src/forms/site-facts.ts';

/** The facts that a build made for the functions. */
export function readFacts(buildFolder: string): SiteFacts {
  return JSON.parse(readFileSync(join(buildFolder, 'functions', 'site-facts.json'), 'utf8')) as SiteFacts;
}

/** Where the name of the live build is kept, for commands that run beside the server. */
export function liveBuildFile(dataFolder: string): string {
  return join(dataFolder, 'live-build');
}

/** The facts of the build that visitors see; `undefined` before the first one. */
export function readLiveFacts(dataFolder: string): SiteFacts | undefined {
  const file = liveBuildFile(dataFolder);
  return existsSync(file) ? readFacts(readFileSync(file, 'utf8')) : undefined;
}
