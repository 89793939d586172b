import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, inject, test } from 'vitest';
import { builtSite } from './gates/built-site.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };

test('a journalist copies a number with its source', async () => {
  const { page, foreignRequests, complaints } = await browser.visit('/press/', COPYING);
  const number = page.locator('[data-copy]', { hasText: 'Пары «наставник и подросток»' }).first();
  await number.getByRole('button').click();
  await number.getByText('Скопировано').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Пары «наставник и подросток»: 1\s000\. Это план, .+\nИсточник: .+, 2020 год$/);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the kit for the press opens whole: words, signs, pictures, and on what terms', async () => {
  const kit = unzipSync(readFileSync(join(builtSite(), 'press', 'press-kit.zip')));
  const { value: words } = await mammoth.extractRawText({
    buffer: Buffer.from(kit['teksty/o-programme.docx'] ?? []),
  });
  expect(words).toContain('Числа с источниками');
  expect(strFromU8(kit['teksty/o-programme.txt'] ?? new Uint8Array())).toContain('ЧИСЛА С ИСТОЧНИКАМИ');
  const terms = strFromU8(kit['usloviya.txt'] ?? new Uint8Array());
  const pictures = Object.keys(kit).filter((name) => /^(?:znak|risunki|kartinki)\//.test(name));
  expect(pictures.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5);
  for (const name of pictures) {
    expect(kit[name]?.length, name).toBeGreaterThan(100);
    expect(terms).toContain(name.startsWith('kartinki/') ? name : name.split('/')[0]);
  }
});

test('a neighbour advises a mentor: takes the words of their place, and no network hears of it before a click', async () => {
  const { page, foreignRequests, complaints } = await browser.visit('/share/', {
    ...COPYING,
    viewport: { width: 360, height: 740 },
  });
  await page.getByText('Куда приглашаете: Весь регион').click();
  await page.getByRole('link', { name: 'Ишим', exact: true }).click();
  await page.waitForURL('**/share/ishim/');
  const words = page.locator('article', { hasText: 'Другу в чат' });
  await words.getByRole('button', { name: /Скопировать/ }).click();
  await words.getByText('Скопировано').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const address = new URL('/municipalities/ishim/', inject('site').url).href;
  expect(copied.endsWith(`\n\n${address}`)).toBe(true);
  expect((await fetch(address)).status).toBe(200);

  // A browser that cannot share by itself shows links; each names its host.
  const link = words.getByRole('link', { name: /vk\.com/ });
  expect(new URL((await link.getAttribute('href')) ?? '').host).toBe('vk.com');
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('without a script the words can be selected, and no button promises what it cannot do', async () => {
  const { page } = await browser.visit('/share/', { javaScriptEnabled: false });
  await page.getByText('из тебя вышел бы хороший наставник').waitFor();
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

test('an editor of a local paper sees by days what comes out, and takes the plan into a calendar', async () => {
  const { page } = await browser.visit('/media-plan/');
  await page.getByRole('link', { name: 'Календарь по месяцам' }).click();
  await page.waitForURL('**/media-plan/calendar/');
  await page.getByRole('link', { name: 'Декабрь 2026' }).first().click();
  await page.waitForURL('**/media-plan/calendar/2026-12/');
  await page.getByRole('link', { name: 'Заметка в районной газете' }).waitFor();
  const subscription = page.getByRole('link', { name: /^Подписаться/ });
  const href = (await subscription.first().getAttribute('href')) ?? '';
  expect(href).toMatch(/^webcal:\/\/.+\/media-plan\/all\.ics$/);
  const file = await fetch(href.replace('webcal:', new URL(inject('site').url).protocol));
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(await file.text()).toContain('SUMMARY:Пример: Заметка в районной газете');
});
