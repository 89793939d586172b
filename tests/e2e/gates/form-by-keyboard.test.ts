import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';

const browser = openBrowser();

test('an adult applies by keyboard alone, mistakes included', async () => {
  const { page } = await browser.visit('/become-mentor/apply/');
  await pressOn(page, page.getByRole('button', { name: 'Проверить и отправить' }), 'Enter');

  await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  await pressOn(page, page.getByRole('link', { name: 'Напишите, как вас зовут' }), 'Enter');
  expect(await hasFocus(page.getByLabel('Как вас зовут'))).toBe(true);
  await page.keyboard.type('Клава Иванова');
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus(page.getByLabel('Ваша территория'))).toBe(true);
  await page.keyboard.press('ArrowDown');

  await pressOn(page, page.getByLabel('Телефон'));
  await page.keyboard.type('8 912 000 00 00');
  await pressOn(page, page.getByLabel(/Региональная система наставничества/), 'ArrowDown', 'ArrowDown');
  await pressOn(page, page.getByLabel('Мне уже исполнилось 18 лет'), 'Space');
  await pressOn(page, page.getByLabel(/Я даю согласие/), 'Space');
  await pressOn(page, page.getByRole('button', { name: 'Проверить и отправить' }), 'Enter');

  await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
  const shown = await page.locator('main').textContent();
  for (const answer of ['Клава Иванова', 'Абатский', 'Пока не знаю']) expect(shown).toContain(answer);
  await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
  await pressOn(page, page.getByRole('button', { name: 'Отправить', exact: true }), 'Enter');
  await page.waitForURL('**/forms/become-mentor/sent/**');
});

/** Tabs forward to a control, then presses the keys. */
async function pressOn(page: Page, control: Locator, ...keys: string[]): Promise<void> {
  for (let count = 0; count < 100; count++) {
    if (await hasFocus(control)) {
      for (const key of keys) await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${control}`);
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
