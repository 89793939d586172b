import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { tellLastSight } from './tell-last-sight.ts';

export interface Visit {
  readonly page: Page;
  /** Requests that went to another host; a public page must make none. */
  readonly foreignRequests: string[];
  /** What the browser complained of: script errors, refused styles, missing files. */
  readonly complaints: string[];
}

/** One browser for a test file; each visit is a new visitor with nothing kept, who leaves when
 * the test ends; one who came in `beforeAll` stays. `path` may be a whole address. */
export function openBrowser(): { visit(path: string, options?: BrowserContextOptions): Promise<Visit> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  // The server holds one address to so many connections, and each visitor who stays keeps some open.
  let visitors: BrowserContext[] = [];
  beforeEach(() => {
    visitors = [];
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellLastSight(visitors, task.name);
    await Promise.all(visitors.map((context) => context.close()));
  });
  return {
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'ru-RU', ...options });
      visitors.push(context);
      const page = await context.newPage();
      const address = new URL(path, inject('site').url);
      const seen = watch(page, address.host);
      await page.goto(address.href);
      return { page, ...seen };
    },
  };
}

function watch(page: Page, host: string): Omit<Visit, 'page'> {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { foreignRequests, complaints };
}
