import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrowCache } from './borrow-cache.ts';
import { type StartedSite, startSite } from './start-site.ts';
import { openBrowser } from './visit.ts';

const BASE = '/nastavnichestvo/';
const browser = openBrowser();
const dataFolder = mkdtempSync(join(tmpdir(), 'sub-path-'));
let site: StartedSite;
beforeAll(async () => {
  borrowCache(dataFolder);
  site = await startSite({ dataFolder, variables: { SITE_BASE: BASE, SITE_COMPRESSION: 'off' } });
});
afterAll(async () => {
  await site?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('the site as a section of another one', () => {
  test('every link, script, style and picture leads to something under the section', async () => {
    const { origin } = new URL(site.url);
    const seen = new Set<string>([BASE]);
    const broken: string[] = [];
    for (const path of seen) {
      const answer = await fetch(origin + path);
      // Read to its end whatever it is: a body left behind holds its connection, and one address has so many.
      const text = await answer.text();
      if (answer.status !== 200) broken.push(`${path}: ${answer.status}`);
      if (!answer.headers.get('content-type')?.includes('html')) continue;
      for (const next of linksOf(text, origin + path)) {
        if (next.startsWith(BASE)) seen.add(next);
        else broken.push(`${path} leads outside: ${next}`);
      }
    }
    expect(broken).toEqual([]);
    expect([...seen].filter((path) => path.startsWith(`${BASE}municipalities/`))).toHaveLength(26);
    expect([...seen].some((path) => path.endsWith('.css'))).toBe(true);
  });

  test('the form is checked and the search finds', async () => {
    const { page, complaints } = await browser.visit(`${site.url}become-mentor/apply/`);
    await page.getByRole('button', { name: 'Проверить и отправить' }).click();
    await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${BASE}forms/become-mentor/check`);

    await page.goto(`${site.url}search/?q=Викуловский`);
    await page
      .locator('#search-results')
      .getByRole('link', { name: 'Викуловский муниципальный округ' })
      .click();
    await page.waitForURL(`**${BASE}municipalities/vikulovskiy/`);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  test('the bare address of the section opens it', async () => {
    const answer = await fetch(site.url.replace(/\/$/, ''));
    expect(answer.url).toBe(site.url);
    expect(answer.status).toBe(200);
  });
});

function linksOf(html: string, from: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"#]+)"/g)]
    .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), from))
    .filter(({ origin, pathname }) => origin === new URL(from).origin && !pathname.includes('/forms/'))
    .map(({ pathname }) => pathname);
}
