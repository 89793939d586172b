import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { publicPaths } from './built-site.ts';

/** One page of each kind: what holds for it holds for its kin. */
export interface Template {
  readonly name: string;
  readonly path: string;
  /** What a visitor does, or waits for, to get there from `path`; works without JavaScript. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Whether a function answers with it; the others are built files. */
  readonly isAnswer?: boolean;
}

const FORM = '/become-mentor/apply/?municipality=ishim';

const ALWAYS: readonly Template[] = [
  { name: 'the home page', path: '/' },
  { name: 'the map', path: '/map/' },
  { name: 'a municipality', path: '/municipalities/golyshmanovskiy/' },
  { name: 'a guide', path: '/become-mentor/' },
  { name: 'a form', path: FORM },
  { name: 'a form with mistakes', path: FORM, reach: checkForm, isAnswer: true },
  { name: 'the check page of a form', path: FORM, reach: fillAndCheckForm, isAnswer: true },
  { name: 'the receipt of a form', path: FORM, reach: sendForm, isAnswer: true },
  { name: 'a consent', path: '/consents/become-mentor/' },
  { name: 'the search', path: '/search/' },
  { name: 'what the search finds', path: '/search/?q=наставник', reach: waitForFound },
  { name: 'a wrong address', path: '/no-such-page/' },
];

/** With the page that shows every part of the design, where the build has one. */
export function listTemplates(): readonly Template[] {
  const parts = { name: 'all parts of the design', path: '/dev/ui/' };
  return publicPaths().includes(parts.path) ? [...ALWAYS, parts] : ALWAYS;
}

export async function openTemplate(page: Page, { path, reach }: Template): Promise<void> {
  await page.goto(new URL(path, inject('site').url).href);
  await reach?.(page);
}

async function checkForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
}

async function fillAndCheckForm(page: Page): Promise<void> {
  await page.getByLabel('Ваша территория').selectOption('ishim');
  await page.getByLabel('Как вас зовут').fill('Анна Каренина');
  await page.getByLabel('Телефон').fill('+7 912 000 00 00');
  await page.getByLabel('Пока не знаю, расскажите мне').check();
  await page.getByLabel('Мне уже исполнилось 18 лет').check();
  await page.getByLabel(/Я даю согласие/).check();
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
}

async function sendForm(page: Page): Promise<void> {
  await fillAndCheckForm(page);
  await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await page.waitForURL('**/forms/become-mentor/sent/**');
}

/** Without JavaScript the page says where else to look. */
async function waitForFound(page: Page): Promise<void> {
  await page.locator('#search-results li, noscript p').first().waitFor({ state: 'attached' });
}
