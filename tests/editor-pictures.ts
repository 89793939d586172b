// node tests/editor-pictures.ts: takes the pictures of the editor's guide anew, of the real editor.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from './e2e/chromium.ts';
import { addAccount, ISHIM, signIn } from './e2e/editor/accounts.ts';
import { fieldOf, save, write } from './e2e/editor/write.ts';
import { startSite } from './e2e/start-site.ts';

const PICTURES = 'src/admin/help/pictures';
const VIEWPORT = { width: 1280, height: 800 };
const SAMPLE = '#/collections/practices/entries/ishim/dvorovaya-masterskaya';

type Scene = (page: Page, admin: string) => Promise<void>;

/** How to get to what each picture shows, while the door needs no password. */
const AT_HOME: Readonly<Record<string, Scene>> = {
  menu: async (page, admin) => {
    await page.goto(`${admin}#/collections/practices`);
    await page.getByRole('link', { name: 'Дворовая мастерская' }).waitFor();
  },
  form: async (page, admin) => {
    await page.goto(`${admin}${SAMPLE}`);
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  },
  photos: async (page, admin) => {
    await page.goto(`${admin}#/collections/albums/new`);
    await page.getByLabel('Добавить несколько снимков сразу').scrollIntoViewIfNeeded();
  },
};

const WITH_ACCOUNTS: Readonly<Record<string, Scene>> = {
  login: async (page, admin) => {
    await page.goto(admin);
    await page.getByRole('button', { name: 'Войти' }).waitFor();
  },
  review: async (page, admin) => {
    await page.goto(`${admin}${SAMPLE}`);
    await signIn(page, ISHIM);
    await fieldOf(page, 'organisation').waitFor();
    await write(page, fieldOf(page, 'organisation'), 'Центр наставничества и гараж');
    await save(page);
    await page.getByRole('button', { name: /^Статус:/ }).click();
    await page.getByRole('menuitem', { name: 'На проверке' }).waitFor();
  },
};

const dataFolder = await mkdtemp(join(tmpdir(), 'pictures-'));
const site = await startSite({ dataFolder });
try {
  await takePictures(AT_HOME, `${site.url}admin/`);
  addAccount(ISHIM, dataFolder);
  await takePictures(WITH_ACCOUNTS, `${site.url}admin/`);
} finally {
  await site.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function takePictures(scenes: Readonly<Record<string, Scene>>, admin: string): Promise<void> {
  const browser = await launchChromium();
  for (const [name, reach] of Object.entries(scenes)) {
    const page = await browser.newPage({ locale: 'ru-RU', viewport: VIEWPORT });
    await reach(page, admin);
    // The lines at the bottom are about this machine, and a passing message covers the buttons under it.
    await page.addStyleTag({ content: '[data-admin-notes], .Toastify { display: none !important; }' });
    await page.evaluate(() => document.fonts.ready);
    const { size } = await sharp(await page.screenshot())
      .webp({ quality: 60 })
      .toFile(join(PICTURES, `${name}.webp`));
    console.log(`${name}.webp: ${Math.round(size / 1024)} КБ`);
    await page.close();
  }
  await browser.close();
}
