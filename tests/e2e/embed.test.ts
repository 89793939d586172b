import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const site = new URL(inject('site').url);
let host: Server;
let school: string;

/** A school's site: another name and port than ours, with the code of a piece and a frame around our home page. */
beforeAll(async () => {
  const builder = await fetch(new URL('/embed/apply/', site));
  const code = /<textarea[^>]*id="ishim-frame"[^>]*>([^<]+)</.exec(await builder.text())?.[1] ?? '';
  // The code holds the address that the build was made for, which is this site's own.
  const piece = code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const page = `<!doctype html><html lang="ru"><title>Школа</title><h1>Школа</h1>${piece}
<iframe title="Чужая рамка" src="${new URL('/become-mentor/apply/', site)}"></iframe></html>`;
  host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  school = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => host.close());

test('a school shows the piece on its own site, and a link in it opens the form with the municipality chosen', async () => {
  const { page } = await browser.visit(school, { viewport: { width: 360, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.reload();
  const frame = page.locator('iframe').first().contentFrame();
  await frame.getByRole('heading', { name: 'Подать заявку: Ишим' }).waitFor();
  expect(await frame.locator('html').getAttribute('lang')).toBe('ru');
  expect(await frame.locator('script').count()).toBe(0);
  expect(new Set(asked)).toEqual(new Set([new URL(school).host, site.host]));
  expect(await page.context().cookies()).toEqual([]);

  const others = page.frames().filter((one) => one.url().includes('/become-mentor/apply/'));
  expect(await Promise.all(others.map((one) => one.getByRole('heading').count()))).not.toContain(1);
  const refused = await fetch(new URL('/become-mentor/apply/', site));
  await refused.body?.cancel();
  expect(refused.headers.get('x-frame-options')).toBe('DENY');

  await frame.getByRole('link', { name: 'Стать наставником' }).click();
  await page.waitForURL('**/become-mentor/apply/?municipality=ishim');
  expect(await page.getByLabel('Ваша территория').inputValue()).toBe('ishim');
});

test('an editor of a school site chooses a territory, sees the piece and copies its code', async () => {
  const { page, complaints, foreignRequests } = await browser.visit('/embed/events/');
  await page.getByLabel('Чей блок').selectOption('tobolsk');
  await page
    .locator('iframe')
    .contentFrame()
    .getByRole('heading', { name: 'Ближайшие события: Тобольск' })
    .waitFor();
  expect(await page.getByLabel('Блок в рамке: Тобольск', { exact: true }).inputValue()).toContain(
    '/embedded/events/tobolsk/"',
  );
  expect(await page.getByLabel('Блок в рамке: Ишим', { exact: true }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test('a reader of feeds finds the feed of a list that was narrowed to a municipality, and gets its right type', async () => {
  const { page } = await browser.visit('/news/list/municipality-yalutorovsk/');
  const feed = page.locator('link[rel=alternate][type="application/rss+xml"]');
  const answer = await fetch(new URL((await feed.getAttribute('href')) ?? '', page.url()));
  expect(answer.headers.get('content-type')).toBe('application/rss+xml;charset=utf-8');
  expect(await answer.text()).toContain('/news/yalutorovsk/vosem-par/');
});
