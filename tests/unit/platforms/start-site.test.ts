import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { startSite } from '../../../functions/platforms/start-site.ts';
import { freePort } from '../../e2e/start-site.ts';
import { readTinyPage } from '../../torture/tiny-page.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';

/** Each start builds in a process of its own. */
const SLOW = 60_000;

async function openProject() {
  const root = mkdtempSync(join(tmpdir(), 'start-site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const checkout = join(root, 'project');
  await makeTinyProject(checkout);
  const port = String(await freePort());
  const start = async (settings: Readonly<Record<string, string>> = {}) => {
    const variables = {
      DATA_FOLDER: join(root, 'data'),
      SITE_CONTENT: join(checkout, 'content'),
      PORT: port,
    };
    return startSite(checkout, readConfig({ ...variables, ...settings }));
  };
  const page = async () => readTinyPage(await (await fetch(`http://localhost:${port}/`)).text());
  const spoil = () => writeFileSync(join(checkout, 'content', 'practices', 'tyumen', 'den-v-tsehu.md'), 'ой');
  return { checkout, start, page, spoil };
}

test(
  'after a stop visitors see the last build at once, and go on seeing it when the next one fails',
  async () => {
    const { start, page, spoil } = await openProject();
    const first = await start();
    const shown = await page();
    expect(shown).toBeDefined();
    await first.stop();
    spoil();
    const second = await start();
    expect(second.greeting).toMatch(/Сайт не обновился, посетители видят прежний\..*den-v-tsehu\.md/s);
    expect(await page()).toEqual(shown);
    await second.stop();
  },
  SLOW,
);

test(
  'pages of a build with other settings are shown to nobody',
  async () => {
    const { start, spoil } = await openProject();
    await (await start()).stop();
    spoil();
    await expect(start({ SITE_BASE: '/section/' })).rejects.toThrow('den-v-tsehu.md');
  },
  SLOW,
);

test(
  'after an upgrade visitors see the pages of the version before, and the operator reads why the new ones are not ready',
  async () => {
    const { checkout, start, page, spoil } = await openProject();
    const first = await start();
    const shown = await page();
    await first.stop();
    const source = join(checkout, 'astro.config.mjs');
    writeFileSync(source, `${readFileSync(source, 'utf8')}// changed`);
    spoil();
    const second = await start();
    expect(second.greeting).toMatch(/посетители видят прежний\..*den-v-tsehu\.md/s);
    expect(await page()).toEqual(shown);
    await second.stop();
  },
  SLOW,
);
