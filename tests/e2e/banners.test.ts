import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

test('a banner of the kit moves, stops when asked, asks no host for anything, and leads to its landing page', async () => {
  const { page, foreignRequests } = await browser.visit('/banners/');
  const zip = page.getByRole('link', { name: 'HTML5 для рекламной сети' }).first();
  const answer = await page.request.get(new URL((await zip.getAttribute('href')) ?? '', page.url()).href);
  expect(foreignRequests).toEqual([]);
  expect(await describeViolations(page)).toEqual([]);

  const html = strFromU8(unzipSync(await answer.body())['index.html'] ?? new Uint8Array());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('https://network.example/**', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto('https://network.example/banner/index.html');
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Остановить движение' }).click();
  expect(await moving()).toBe(0);
  expect(asked).toEqual(['https://network.example/banner/index.html']);

  const opened = page.waitForEvent('popup');
  await page.getByRole('link').click({ position: { x: 60, y: 120 } });
  const landing = await opened;
  await landing.getByRole('heading', { level: 1 }).waitFor();
  const { pathname, searchParams } = new URL(landing.url());
  expect(pathname).toBe('/welcome/mentors/stat-nastavnikom/');
  expect(searchParams.get('utm_source')).toBe('tabun');
  expect(searchParams.get('utm_content')).toBe('240x400');
});
