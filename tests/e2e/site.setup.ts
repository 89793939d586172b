import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { liveBuild } from '../../functions/platforms/live-facts.ts';
import { findChromium } from './chromium.ts';
import { startSite } from './start-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The running site, built once for all browser tests. */
    readonly site: {
      readonly url: string;
      readonly dataFolder: string;
      readonly output: string;
      /** A copy of the build that it began with; publishing puts others in its place. */
      readonly firstBuild: string;
    };
  }
}

/** Builds and serves the site once, the way `npm start` does, on a data folder of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await findChromium();
  const dataFolder = await mkdtemp(join(tmpdir(), 'site-'));
  const site = await startSite({
    dataFolder,
    // Browsers of several test files come from one address, faster than a school of people would.
    variables: { CONNECTIONS_PER_ADDRESS: '96', POSTS_PER_ADDRESS: '1000' },
  });
  const built = liveBuild(dataFolder);
  const firstBuild = join(dataFolder, 'first-build', basename(built));
  await cp(built, firstBuild, { recursive: true });
  project.provide('site', { url: site.url, dataFolder, output: site.output(), firstBuild });
  return async () => {
    await site.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
