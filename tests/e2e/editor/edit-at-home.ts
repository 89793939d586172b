import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, onTestFinished } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { runCommand } from '../run-command.ts';
import type { openBrowser } from '../visit.ts';
import { BUILD_MS, STEP_MS } from './patience.ts';

const LEAD = 'В Армизонском ждут мастеров, спортсменов и всех, кто готов делиться делом с подростком.';

/** Changes a municipality without a password, and follows the change to the repository and a checkout. */
export async function editAtHome(browser: ReturnType<typeof openBrowser>): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  const { dataFolder, url } = inject('site');
  const { page, foreignRequests, complaints } = await browser.visit('/admin/', {
    viewport: { width: 1400, height: 1000 },
  });
  page.setDefaultTimeout(STEP_MS);

  await page
    .getByRole('link', { name: /Муниципалитеты/ })
    .first()
    .waitFor();
  const reminders = page.locator('details', { hasText: 'Посмотрите, когда будет время' });
  await reminders.locator('summary').click();
  expect(await reminders.textContent()).toContain('Срок прошёл, а отметки «сделано» нет');
  await reminders.locator('summary').click();

  await page.goto(`${url}admin/#/collections/municipalities/entries/armizonskiy`);
  const lead = page.locator('textarea[id^=lead-field]');
  await lead.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(LEAD);
  await page.getByRole('button', { name: 'Опубликовать' }).first().click();
  await page.getByText('Опубликовать сейчас').first().click();
  await page.getByText('Опубликовано').first().waitFor();
  const log = git(join(dataFolder, 'content.git'), 'log', '-1', '--format=%an%n', '--name-only', 'main');
  expect(log).toContain('content/municipalities/armizonskiy.json');

  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);

  git(process.cwd(), 'clone', '--quiet', '.', clone);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  const pulled = runCommand(join(clone, 'functions/platforms/content-command.ts'), ['pull'], {
    DATA_FOLDER: dataFolder,
  });
  expect(pulled).toMatchObject({ code: 0, output: expect.stringContaining('1 правка') });
  const entry = JSON.parse(readFileSync(join(clone, 'content/municipalities/armizonskiy.json'), 'utf8'));
  expect(entry.lead).toBe(LEAD);
}

/** Waits for the page to show what was changed at home. */
export async function seeHomeEdit(browser: ReturnType<typeof openBrowser>): Promise<void> {
  const { page } = await browser.visit('/municipalities/armizonskiy/');
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.locator('.lead').textContent();
      },
      { timeout: BUILD_MS, interval: 500 },
    )
    .toBe(LEAD);
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-c', 'core.quotepath=false', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: childEnvironment(),
  });
}
