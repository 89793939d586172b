import type { Page } from 'playwright-core';

/** Fills in the mentor's form, its municipality already chosen, up to the last look before sending. */
export async function fillInMentor(page: Page, name: string): Promise<void> {
  await page.getByLabel('Как вас зовут').fill(name);
  await page.getByLabel('Телефон').fill('+7 912 000 00 00');
  await page.getByLabel('Пока не знаю, расскажите мне').check();
  await page.getByLabel('Мне уже исполнилось 18 лет').check();
  await page.getByLabel(/Я даю согласие/).check();
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
  await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
}
