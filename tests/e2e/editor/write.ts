import type { Locator, Page } from 'playwright-core';
import { STEP_MS } from './patience.ts';

const SETTLED_MS = 1000;

/** The control of a field at the top of a form. */
export function fieldOf(page: Page, name: string): Locator {
  return page.locator(`:is(input, textarea)[id^="${name}-field"]`).first();
}

/**
 * Writes in place of what stands in a field, and again where it did not stay: Decap takes no `fill()`, and what is
 * written before a copied entry has come is gone with it.
 */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  for (let waited = 0; waited < STEP_MS; waited += SETTLED_MS) {
    await field.click();
    await page.keyboard.press('Control+A');
    // At once: typed letter by letter on a busy machine, Decap loses one now and then.
    await page.keyboard.insertText(text);
    await page.waitForTimeout(SETTLED_MS);
    if ((await field.inputValue()) === text) return;
  }
  throw new Error(`The field does not hold «${text}»`);
}

/** Opens a folded group of fields. */
export async function unfold(page: Page, name: string): Promise<void> {
  await page
    .locator(`label[for^="${name}-field"]`)
    .locator('xpath=ancestor::div[.//button[@aria-label="Развернуть"]][1]')
    .locator('button[aria-label="Развернуть"]')
    .click();
}

/** Picks a value in Decap's list of choices. */
export async function choose(page: Page, name: string, words: string): Promise<void> {
  await page.locator(`input[id^="${name}-field"]`).first().click();
  await page.getByRole('option', { name: words }).first().click();
}

/** Takes a new picture from the disk for the open image field, and waits until it stands there. */
export async function upload(page: Page, name: string, picture: Buffer): Promise<void> {
  await page
    .getByRole('button', { name: /Выберите изображение/ })
    .first()
    .click();
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer: picture });
  await page.getByRole('button', { name: 'Выбрать помеченные' }).click();
  await page
    .getByRole('button', { name: /Выберите другое изображение/ })
    .first()
    .waitFor();
}

/** Saves a draft and waits until it is in the repository. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Сохранить' }).first().click();
  await page.getByText('Черновик сохранён').waitFor();
}

/** Moves a draft on its way to the site. */
export async function setStatus(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Статус:/ }).click();
  await page.getByRole('menuitem', { name: words }).click();
}
