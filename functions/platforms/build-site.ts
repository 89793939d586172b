import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from '../config.ts';
import { checkContent } from '../editorial/check-content.ts';
import { SetupError } from '../setup-error.ts';
import { fingerprintOf } from './fingerprint.ts';

const KEPT_BUILDS = 2;

export interface BuildOrder {
  /** The project's folder: `src/`, `public/` and the settings of the build. */
  readonly checkout: string;
  /** Absolute path of the content to build from. */
  readonly contentFolder: string;
  /** Where builds and their cache are kept. */
  readonly dataFolder: string;
  /** Settings that change the result: SITE_URL, SITE_BASE, SITE_ENV, MAP_TILES_URL. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Builds the site, or finds the build that already stands for the same sources, content and settings.
 *
 * @returns the build's folder, with `site/` and `functions/` in it
 * @throws SetupError that names the broken content file, or gives the builder's own words; what stood before stays
 */
export async function buildSite(order: BuildOrder): Promise<string> {
  const builds = join(order.dataFolder, 'builds');
  const folder = join(builds, await fingerprintOf(order));
  if (existsSync(folder)) return folder;

  await mustBeWellFormed(order.contentFolder);
  const draft = join(builds, 'draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await runAstro(order, join(draft, 'site'));
  await rename(draft, folder);
  await dropOldBuilds(builds, folder);
  return folder;
}

/** Astro would tell of the first broken file in a page of English. */
async function mustBeWellFormed(contentFolder: string): Promise<void> {
  const problems = await checkContent(contentFolder);
  if (problems.length > 0) throw new SetupError(problems.map((line) => join(contentFolder, line)).join('\n'));
}

async function runAstro(order: BuildOrder, outFolder: string): Promise<void> {
  const words = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outFolder];
  const child = spawn(process.execPath, words, {
    cwd: order.checkout,
    env: childEnvironment({
      ...order.settings,
      SITE_CONTENT: order.contentFolder,
      SITE_CACHE: join(order.dataFolder, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
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

async function dropOldBuilds(builds: string, newest: string): Promise<void> {
  const names = (await readdir(builds)).map((name) => join(builds, name)).filter((path) => path !== newest);
  const dated = await Promise.all(names.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = dated.sort((one, other) => other.at - one.at).slice(KEPT_BUILDS - 1);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
