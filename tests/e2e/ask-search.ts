import type { Page } from 'playwright-core';

/** Types a query into the page of the search and waits for its answer. */
export async function askSearch(page: Page, query: string): Promise<void> {
  await page.getByLabel('Что ищете?').fill(query);
  await page.getByLabel('Что ищете?').press('Enter');
  await answered(page, query);
}

/** The list says which query it answers. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.locator(`#search-results[data-answers=${JSON.stringify(query)}]`).waitFor({ state: 'attached' });
}

/** What the search says of its answer. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('[data-search] [role=status]').textContent()) ?? '';
}

/** How many pages it says it has found. */
export async function countOf(page: Page): Promise<number> {
  return Number(/Нашлось: (\d+)/.exec(await statusOf(page))?.[1] ?? 0);
}
