import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { childEnvironment } from '../child-environment.ts';
import { SetupError } from '../setup-error.ts';
import { DRAFT, dropOldBuilds } from './drop-old-builds.ts';
import { fingerprintOf } from './fingerprint.ts';
import { awaitLock } from './hold-lock.ts';
import { moveFolder } from './move-folder.ts';
import { notReadyAside } from './not-ready-aside.ts';
import { yieldToVisitors } from './yield-to-visitors.ts';

export interface BuildOrder {
  /** The project's folder: `src/`, `public/` and the settings of the build. */
  readonly checkout: string;
  /** Absolute path of the content to build from. */
  readonly contentFolder: string;
  /** Where builds are kept. */
  readonly dataFolder: string;
  /** Where pages and pictures that were made once are kept; in the data folder when not told. */
  readonly cacheFolder?: string;
  /** Settings that change the result: SITE_URL, SITE_BASE, SITE_ENV, MAP_TILES_URL. */
  readonly settings: Readonly<Record<string, string>>;
  /** Builds that visitors are still given files of; none of these is ever dropped. */
  readonly inUse?: readonly string[];
}

/**
 * Builds the site, or finds the build that already stands for the same sources, content and settings. Pages that the
 * last build made of the same are taken from the cache; without it, or where it is damaged, all are made.
 *
 * @returns the build's folder, with `site/` and `functions/` in it
 * @throws SetupError that names the broken content file, or gives the builder's own words; what stood before stays
 */
export async function buildSite(order: BuildOrder): Promise<string> {
  const builds = join(order.dataFolder, 'builds');
  const folder = join(builds, await fingerprintOf(order));
  if (existsSync(folder)) return folder;

  await mkdir(builds, { recursive: true });
  await inTurn(order.checkout, async () => {
    // Within the checkout, as Astro renames files on their way and builds may be kept on another disk; and always in
    // the same place: what Astro makes of some pages carries it, and in another place all of them were new.
    const draft = join(order.checkout, '.astro', `${DRAFT}site`);
    await rm(draft, { recursive: true, force: true });
    await Promise.all([
      buildSoundContent(order, join(draft, 'site')),
      dropOldBuilds(builds, order.inUse ?? []),
    ]);
    await moveFolder(draft, folder, join(builds, basename(draft)));
  });
  return folder;
}

/**
 * Checks the content while Astro builds from it: each takes seconds, and most content is sound. Of content that is not,
 * nothing is shown, and the check's words come first: Astro tells of one broken file, in a page of English.
 */
async function buildSoundContent(order: BuildOrder, outFolder: string): Promise<void> {
  const refused = new AbortController();
  const checking = mustBeReady(order).catch((error: unknown) => {
    refused.abort();
    throw error;
  });
  const outcomes = await Promise.allSettled([checking, runAstro(order, outFolder, refused.signal)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function mustBeReady(order: BuildOrder): Promise<void> {
  const words = await notReadyAside(order);
  if (words !== undefined) throw new SetupError(words);
}

/** A build into a folder outside the checkout passes through `.astro/` in it: two at a time lose each other's files. */
async function inTurn(checkout: string, build: () => Promise<void>): Promise<void> {
  const cache = join(checkout, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const release = await awaitLock(join(cache, 'build.lock'));
  try {
    await build();
  } finally {
    release();
  }
}

/** Nothing changed, medians: 1.06 GB of three builds in place of 1.22 of five, in the same time. */
const SPARING = ['--max-semi-space-size=8'];
/**
 * What is freed goes back at once: that of Vite's bundler, whose allocator keeps it for the next bundle, and that of
 * glibc, for the threads that draw pictures. The bench's cold build took 0.9 GB in place of 1.2, and 1.56 before.
 */
const GIVING_BACK = { MIMALLOC_PURGE_DELAY: '0', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' };

async function runAstro(order: BuildOrder, outFolder: string, signal: AbortSignal): Promise<void> {
  const words = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outFolder];
  const child = spawn(process.execPath, [...SPARING, ...words], {
    cwd: order.checkout,
    env: childEnvironment({
      ...GIVING_BACK,
      ...order.settings,
      SITE_CONTENT: order.contentFolder,
      SITE_CACHE: order.cacheFolder ?? join(order.dataFolder, 'cache'),
      SITE_CHECKED: 'yes',
      ASTRO_TELEMETRY_DISABLED: '1',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  yieldToVisitors(child);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    // One that was stopped is waited for: the next build takes its folder.
    child.once('error', (error) => signal.aborted || reject(error));
    child.once('close', resolve);
  });
  if (code === 0) return;
  const log = join(order.dataFolder, 'build.log');
  await writeFile(log, Buffer.concat(output));
  throw new SetupError(
    `Сайт не собрался: ${lastError(Buffer.concat(output).toString())} Всё сообщение: ${log}`,
  );
}

/** Astro names the trouble in the first line that carries `[ERROR]` or an error's class name. */
function lastError(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
  const lines = output.replace(/\x1b\[[0-9;]*m/g, '').split('\n');
  const line =
    lines.find((text) => /\[ERROR\]|Error:/.test(text)) ?? lines.findLast((text) => text.trim() !== '');
  return line?.trim() ?? 'сборщик не сказал почему.';
}
