import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { childEnvironment } from '../../functions/child-environment.ts';
import { addAccount, CHIEF, ISHIM, signIn, TOBOLSK } from './editor/accounts.ts';
import { editAtHome, seeHomeEdit } from './editor/edit-at-home.ts';
import { BUILD_MS, STEP_MS, TEST_MS } from './editor/patience.ts';
import { photoWithPlace } from './editor/photo-with-place.ts';
import { choose, fieldOf, save, setStatus, unfold, upload, write } from './editor/write.ts';
import { openBrowser, type Visit } from './visit.ts';

const SAMPLE = '#/collections/practices/entries/ishim/dvorovaya-masterskaya';
const DRAFT = '#/collections/practices/entries/ishim/shkola-slesarya';
const DRAFT_NAME = { collection: 'practices', slug: 'ishim/shkola-slesarya' };
const FILE = 'content/practices/ishim/shkola-slesarya.md';
const SUMMARY = 'Слесари раз в неделю учат подростков чинить замки и велосипеды в гараже.';
const UNSAFE = 'Маша Иванова, 15 лет, раз в неделю учится чинить замки и велосипеды в гараже.';

const browser = openBrowser();

/** An editor's window at a place of the editor; dialogs are answered with yes. */
async function openAs(account: typeof CHIEF, place = ''): Promise<Visit> {
  const visit = await browser.visit(`/admin/${place}`, { viewport: { width: 1400, height: 1000 } });
  visit.page.setDefaultTimeout(STEP_MS);
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await signIn(visit.page, account);
  return visit;
}

// One file and in this order: the first account shuts the door without a password for good. Builds go on while the
// next tests run: the site's own after the first test, that of a draft from where it is asked for.
test(
  'an editor at home changes a municipality; the repository and the checkout get the change',
  () => editAtHome(browser),
  TEST_MS,
);

// Each test goes on where the one before has come.
describe('The editorial office', { timeout: TEST_MS }, () => {
  beforeAll(() => {
    for (const account of [CHIEF, ISHIM, TOBOLSK]) addAccount(account, inject('site').dataFolder);
  });

  test('asks for a password before it sends the editor’s program, and names what is wrong', async () => {
    const { page } = await browser.visit('/admin/');
    await signIn(page, CHIEF, 'не тот пароль');
    await page.getByText('Почта или пароль не подошли').waitFor();
    expect(await weightOfScripts(page)).toBeLessThan(10_000);
    expect(await page.getByLabel('Пароль', { exact: true }).getAttribute('autocomplete')).toBe(
      'current-password',
    );
    await signIn(page, CHIEF);
    await page.getByRole('link', { name: 'Муниципалитеты' }).first().waitFor({ timeout: STEP_MS });
    expect(await weightOfScripts(page)).toBeGreaterThan(500_000);
  });

  test('runs without inline scripts and `eval`', async () => {
    const response = await fetch(new URL('admin/', inject('site').url));
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts.replaceAll(/'sha256-[^']+'/g, '').trim()).toBe("'self'");
  });

  test('refuses a surname beside an age of 15 in clear words, and takes the practice without it', async () => {
    const { page } = await openAs(ISHIM, SAMPLE);
    await page.getByRole('button', { name: 'Опубликовано' }).click();
    await page.getByText('Дублировать').click();
    // The address changes before the form does.
    await page.getByRole('button', { name: 'Опубликовано' }).waitFor({ state: 'detached' });
    // Decap makes an empty entry first, and what is written into that is gone when the copy comes.
    await expect.poll(() => fieldOf(page, 'summary').inputValue(), { timeout: STEP_MS }).not.toBe('');
    await write(page, fieldOf(page, 'summary'), UNSAFE);
    await unfold(page, 'cover');
    await upload(page, 'Гараж Марины.jpg', await photoWithPlace());
    await write(page, fieldOf(page, 'alt'), 'Верстак, замки и два велосипеда без колёс.');
    await choose(page, 'people', 'людей не узнать');
    expect(await fieldOf(page, 'summary').inputValue()).toBe(UNSAFE);
    expect(await fieldOf(page, 'alt').inputValue()).toContain('Верстак');
    await page.getByRole('button', { name: 'Сохранить' }).first().click();
    await page
      .getByRole('status')
      .filter({ hasText: /Не сохранено.*В двух словах:.*15 лет/ })
      .waitFor();
    expect(await fieldOf(page, 'summary').inputValue()).toBe(UNSAFE);

    await write(page, fieldOf(page, 'summary'), SUMMARY);
    await write(page, fieldOf(page, 'title'), 'Школа слесаря');
    await expect.poll(() => fieldOf(page, 'title').inputValue()).toBe('Школа слесаря');
    await save(page);
    await page.waitForURL(/shkola-slesarya/);
    await setStatus(page, 'На проверке');
    await page.getByText('Запись ушла на проверку').waitFor();
    expect(await page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0);
  });

  test('tells the second of two windows who was quicker, and takes the text of neither', async () => {
    const [editor, chief] = [await openAs(ISHIM, DRAFT), await openAs(CHIEF, DRAFT)];
    await Promise.all([editor, chief].map(({ page }) => fieldOf(page, 'organisation').waitFor()));
    await write(chief.page, fieldOf(chief.page, 'organisation'), 'Молодёжный центр и гараж');
    await save(chief.page);
    await write(editor.page, fieldOf(editor.page, 'organisation'), 'Школа и гараж');
    await editor.page.getByRole('button', { name: 'Сохранить' }).first().click();
    const words = new RegExp(`Не сохранено.*${CHIEF.name}`);
    await editor.page.getByRole('status').filter({ hasText: words }).waitFor();
    expect(await fieldOf(editor.page, 'organisation').inputValue()).toBe('Школа и гараж');

    await chief.page.reload();
    await fieldOf(chief.page, 'organisation').waitFor();
    expect(await fieldOf(chief.page, 'organisation').inputValue()).toBe('Молодёжный центр и гараж');
  });

  test('loses no text when a session ends, and none when the page is closed', async () => {
    const { page } = await openAs(ISHIM, DRAFT);
    await fieldOf(page, 'organisation').waitFor();
    await page.context().clearCookies();
    await write(page, fieldOf(page, 'organisation'), 'Молодёжный центр, гараж и школа');
    await page.getByRole('button', { name: 'Сохранить' }).first().click();
    await page.getByText('Сеанс закончился').waitFor();
    await signIn(page, ISHIM);
    await page.getByText('Черновик сохранён').waitFor();
    expect(await fieldOf(page, 'organisation').inputValue()).toBe('Молодёжный центр, гараж и школа');

    await write(page, fieldOf(page, 'organisation'), 'Гараж, который не успели сохранить');
    await expect.poll(() => backupsIn(page), { timeout: STEP_MS }).toContain('Гараж, который не успели');
    const window = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    window.on('dialog', (dialog) => void dialog.accept());
    await window.goto(new URL(`admin/${DRAFT}`, inject('site').url).href);
    await expect
      .poll(() => fieldOf(window, 'organisation').inputValue(), { timeout: STEP_MS })
      .toBe('Гараж, который не успели сохранить');
    // Nothing changes the draft from here on: its page is built while the next tests run.
    expect(await ask(window, 'getDeployPreview', DRAFT_NAME)).toBe(200);
  });

  test('shows a foreign editor neither the draft nor the entry’s menu, and refuses them by the protocol', async () => {
    const { page } = await openAs(TOBOLSK, '#/collections/practices');
    await page
      .getByRole('link', { name: /Практика/ })
      .first()
      .waitFor();
    expect(await page.getByText('Школа слесаря').count()).toBe(0);
    expect(await page.getByText('Дворовая мастерская').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Настройки и цели' }).count()).toBe(0);
    const wanted = { ...DRAFT_NAME, path: FILE, id: '', seenId: '' };
    expect(await ask(page, 'unpublishedEntryDataFile', wanted)).toBe(403);
    expect(await ask(page, 'publishUnpublishedEntry', wanted)).toBe(403);
    expect(await ask(page, 'deleteUnpublishedEntry', wanted)).toBe(403);
  });

  test('takes many photos into an album at once, names the one that does not open, and asks for words', async () => {
    const { page } = await openAs(ISHIM, '#/collections/albums/new');
    await write(page, fieldOf(page, 'title'), 'Открытая мастерская');
    const photo = { mimeType: 'image/jpeg', buffer: await photoWithPlace() };
    const broken = { mimeType: 'image/heic', buffer: Buffer.from('не снимок') };
    await page.getByLabel('Добавить несколько снимков сразу').setInputFiles([
      { ...photo, name: 'Маша.jpg' },
      { ...broken, name: 'С телефона.heic' },
      { ...photo, name: 'Костя.jpg' },
    ]);
    await page.getByText(/Добавлено: 2 снимка/).waitFor();
    await page.getByText('С телефона.heic: браузер не открыл этот файл').waitFor();
    expect(await page.getByRole('button', { name: 'Попробовать эти ещё раз' }).count()).toBe(1);
    await page.getByText('2 снимка', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Сохранить' }).first().click();
    await page.getByText('Заполните обязательные поля').waitFor();
    await page
      .getByText(/указать значение поля Что на снимке/i)
      .first()
      .waitFor({ state: 'attached' });
  });

  test('the page that was changed at home shows the change', () => seeHomeEdit(browser));

  test('shows the chief editor the draft as a page that visitors do not see', async () => {
    const { page } = await openAs(CHIEF, DRAFT);
    await page.getByRole('button', { name: 'Посмотреть страницу' }).click();
    const link = page.getByRole('link', { name: 'Открыть страницу черновика' });
    await link.waitFor({ timeout: BUILD_MS });
    const draft = await page.context().newPage();
    await draft.goto((await link.getAttribute('href')) ?? '');
    expect(await draft.locator('.lead').textContent()).toBe(SUMMARY);
    const visitor = await browser.visit(draft.url());
    expect(await visitor.page.locator('body').textContent()).toContain('Черновики видят только редакторы');
  });

  test('publishes what the chief editor has read; the page is live and the history names its writer', async () => {
    const { page, foreignRequests } = await openAs(CHIEF, DRAFT);
    await fieldOf(page, 'organisation').waitFor();
    await setStatus(page, 'Готово к публикации');
    await page.getByText('Запись готова к публикации').waitFor();
    await page.getByRole('button', { name: 'Опубликовать' }).first().click();
    await page.getByText('Опубликовать сейчас').click();
    await page.getByText(/Сайт обновлён: правка уже на странице/).waitFor({ timeout: BUILD_MS });

    const visitor = await browser.visit('/practices/ishim/shkola-slesarya/');
    expect(await visitor.page.locator('.lead').textContent()).toBe(SUMMARY);
    expect(await visitor.page.getByAltText('Верстак, замки').count()).toBe(1);
    expect(git('log', '-1', '--format=%an | %cn', 'main', '--', FILE)).toBe(`${ISHIM.name} | ${CHIEF.name}`);
    const { exif } = await sharp(publishedPicture()).metadata();
    expect(exif).toBeUndefined();
    expect(foreignRequests).toEqual([]);
  });
});

/** What the page's scripts weigh on their way, in bytes. */
function weightOfScripts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}

/** Asks the gateway past the interface, as the signed-in editor. @returns the status of the answer */
function ask(page: Page, action: string, params: object): Promise<number> {
  return page.evaluate(
    async (order) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/editorial/decap', {
        method: 'POST',
        headers,
        body: JSON.stringify(order),
      });
      return answer.status;
    },
    { action, params },
  );
}

/** The drafts that the browser keeps for a page that closes too early. */
function backupsIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('localforage');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return JSON.stringify(all);
  });
}

function publishedPicture(): Buffer {
  const files = git('ls-tree', '-r', '--name-only', 'main', 'content/practices/ishim/').split('\n');
  const picture = files.find((file) => file.endsWith('.jpg') && /garazh/.test(file)) ?? '';
  return execFileSync('git', ['show', `main:${picture}`], inRepository());
}

function git(...words: string[]): string {
  return execFileSync('git', ['-c', 'core.quotepath=false', ...words], inRepository())
    .toString()
    .trim();
}

function inRepository() {
  return { cwd: join(inject('site').dataFolder, 'content.git'), env: childEnvironment() };
}
