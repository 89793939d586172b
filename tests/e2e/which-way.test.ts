import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const ADDRESS = '/become-mentor/which-way/';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const shown = (page: Page) => page.locator('.which-way > section:visible h2').first().textContent();

/** Presses Tab until the focus is on the answer, then Enter; the focus goes to the next heading. */
async function answer(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < 5 && !(await focused(page))?.includes(words); stop++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused(page)).toContain(words);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(await shown(page));
}

test('a would-be mentor finds the way by keyboard, changes an answer, prints the sheet and goes to the form', async () => {
  const { page, complaints, foreignRequests } = await browser.visit(ADDRESS, {
    viewport: { width: 360, height: 740 },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('main').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const words of ['Да', 'Нет, не запрещает', 'Да, время есть']) await answer(page, words);
  expect(await page.getByText('Вопрос 4 из 5').isVisible()).toBe(true);
  await page.goBack();
  expect(await focused(page)).toBe(await shown(page));
  expect(await page.getByText('Вопрос 3 из 5').isVisible()).toBe(true);
  await answer(page, 'Да, время есть');
  await answer(page, 'Подростку на профилактическом учёте');
  await answer(page, 'Нет, начну с центра');
  expect(await shown(page)).toBe('Ваш путь — региональная программа');

  await page.getByRole('button', { name: /Изменить ответ: Такого наставника/ }).press('Enter');
  expect(await page.getByText('Вопрос 5 из 5').isVisible()).toBe(true);
  await answer(page, 'Да, подходит');
  await page.reload();
  expect(await shown(page)).toBe('Ваш путь — федеральный реестр');
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await page.getByLabel('Ваша территория').selectOption('vikulovskiy');
  await page.locator('[data-way-contact] a[href^="tel:"]').waitFor();
  expect(asked.filter((address) => /vikulovskiy|register|\?/.test(address))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const boxes = page.locator('.which-way input[type=checkbox]:visible');
  expect(await boxes.count()).toBeGreaterThan(8);
  expect(await boxes.and(page.locator(':checked')).count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'Ваши ответы' }).isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Оставить заявку наставника' }).press('Enter');
  await page.waitForURL('**/become-mentor/apply/?way=register&municipality=vikulovskiy');
  expect(await page.getByLabel(/через федеральный реестр/).isChecked()).toBe(true);
  expect(await page.getByLabel('Ваша территория', { exact: true }).inputValue()).toBe('vikulovskiy');
  expect(complaints).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test('without JavaScript every answer leads on, to the sheet and to the form with the way filled in', async () => {
  const { page } = await browser.visit(ADDRESS, { javaScriptEnabled: false });
  for (const [question, words] of [
    ['age', 'Да'],
    ['law', 'Да, запрещает'],
  ] as const) {
    await page.locator(`#${question}`).getByRole('link', { name: words, exact: true }).click();
  }
  expect(page.url()).toMatch(/#other-help$/);
  expect(
    await page
      .locator('#other-help')
      .getByRole('link', { name: /чем можете помочь/ })
      .isVisible(),
  ).toBe(true);
  await page.locator('#register').getByRole('link', { name: 'Оставить заявку наставника' }).click();
  await page.waitForURL('**/become-mentor/apply/?way=register');
});
