import type { BrowserContext, Page } from 'playwright-core';

/** Says where each window of a visitor stood when a test failed, and what it showed: a fault that
 * is seen once in many runs is found by that alone. */
export async function tellLastSight(visitors: readonly BrowserContext[], test: string): Promise<void> {
  const pages = visitors.flatMap((context) => context.pages());
  const sights = await Promise.all(pages.map(describeSight));
  console.error(`The last sight of «${test}»:\n${sights.join('\n')}`);
}

const LONGEST = 6000;

async function describeSight(page: Page): Promise<string> {
  const sight = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch((error: Error) => `(not readable: ${error.message})`);
  return `${page.url()}\n${sight.slice(0, LONGEST)}`;
}
