import { expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const MODULE = '/training/minimum/role/';

test('a mentor checks himself, sees what he passed, and wipes it out', async () => {
  const { page, foreignRequests, complaints } = await browser.visit(MODULE);
  const questions = await page.locator('main fieldset').all();
  const [first] = questions;
  await first?.locator('input:not([data-right])').first().check();
  expect(await first?.getByText('Пока нет').isVisible()).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  for (const question of questions) await question.locator('[data-right]').check();
  expect(await page.getByText('Всё верно!').isVisible()).toBe(true);

  await page.goto(new URL('/training/minimum/', page.url()).href);
  expect(await page.locator('[data-passed]:visible').count()).toBe(1);
  await page.getByRole('button', { name: 'Стереть отметки' }).click();
  expect(await page.locator('[data-passed]:visible').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript every question has its answer under it', async () => {
  const { page } = await browser.visit(MODULE, { javaScriptEnabled: false });
  const answer = page.locator('main fieldset details').first();
  await answer.locator('summary').click();
  expect(await answer.locator('p').isVisible()).toBe(true);
  await page.context().close();
});
