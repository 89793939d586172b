import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import type { PagePolicy } from '../security-headers.ts';

/** The facts that a build made for the functions. A build of an older site, shown until the next one is ready, names no campaigns. */
export function readFacts(buildFolder: string): SiteFacts {
  const facts: SiteFacts = JSON.parse(
    readFileSync(join(buildFolder, 'functions', 'site-facts.json'), 'utf8'),
  );
  return { ...facts, campaigns: facts.campaigns ?? [] };
}

/** What a build's pages need the Content-Security-Policy to allow. */
export function readPolicy(buildFolder: string): PagePolicy {
  return JSON.parse(readFileSync(join(buildFolder, 'functions', 'policy.json'), 'utf8')) as PagePolicy;
}

/** Tells the commands that run beside the server which build is live. */
export async function noteLiveBuild(dataFolder: string, buildFolder: string): Promise<void> {
  const draft = join(dataFolder, 'live-build.draft');
  await writeFile(draft, basename(buildFolder));
  await rename(draft, join(dataFolder, 'live-build'));
}

/**
 * Absolute path of the build that visitors see.
 *
 * @throws before the first one
 */
export function liveBuild(dataFolder: string): string {
  return join(dataFolder, 'builds', readFileSync(join(dataFolder, 'live-build'), 'utf8'));
}

/** The facts of the build that visitors see; `undefined` before the first one, or when it is gone. */
export function readLiveFacts(dataFolder: string): SiteFacts | undefined {
  try {
    return readFacts(liveBuild(dataFolder));
  } catch {
    return undefined;
  }
}
