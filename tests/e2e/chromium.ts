import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Starts a real Chromium: CHROME_PATH, else the one from npm (Linux x64), else one that the machine has. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
}

interface Found {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

export async function findChromium(): Promise<Found> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const given = env.CHROME_PATH;
  if (given) return { executablePath: given, env };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackFromNpm(env);
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env };
  throw new Error(
    'Для проверок нужен Chrome, Edge или Chromium: установите его или укажите путь в CHROME_PATH.',
  );
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Unpacks the browser, its libraries and fonts once into `node_modules/.cache`.
 *
 * The package's own `executablePath()` unpacks into the shared temporary folder and takes whatever version lies
 * there; a bare Debian lacks the libraries, and without a font list pages come out blank.
 */
async function unpackFromNpm(env: Record<string, string>): Promise<Found> {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const home = resolve('node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(dirname(manifest), 'bin'), home);
  return {
    executablePath: join(home, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

async function unpack(archives: string, home: string): Promise<void> {
  const draft = `${home}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = draft; // where `inflate` writes
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(archives, name));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(draft, 'fonts.conf'), fontList(home));
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true })); // another run was first
}

function fontList(home: string): string {
  const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`;
}
