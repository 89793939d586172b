import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

describe('a visitor finds their municipality', () => {
  test('on the map of a wide screen', async () => {
    const { page } = await browser.visit('/map/', { viewport: { width: 1280, height: 900 } });
    const map = page.getByRole('region', { name: 'Карта территорий' });
    expect(await map.getByRole('link').count()).toBe(26);
    await map.getByRole('link', { name: /Викуловский/ }).click();
    await page.waitForURL('**/municipalities/vikulovskiy/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Викуловский муниципальный округ',
    );
  });

  test('on the tiles of a phone', async () => {
    const { page } = await browser.visit('/map/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page
      .getByRole('link', { name: /Викулов/ })
      .first()
      .tap();
    await page.waitForURL('**/municipalities/vikulovskiy/');
  });

  test('in the list without JavaScript', async () => {
    const { page } = await browser.visit('/map/', { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /Голышмановский муниципальный округ/ })
      .last()
      .click();
    await page.waitForURL('**/municipalities/golyshmanovskiy/');
    expect(await page.getByText('Прежде: Голышмановский городской округ').isVisible()).toBe(true);
  });

  test('by the name it had in 2020, through the search', async () => {
    const { page, foreignRequests, complaints } = await browser.visit('/search/');
    await page.getByLabel('Что ищете?').fill('Абатский район');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByText(/Нашлось/).waitFor();
    await page
      .getByRole('link', { name: /Абатский муниципальный округ/ })
      .first()
      .click();
    await page.waitForURL('**/municipalities/abatskiy/');
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('on the detailed map, which loads only when asked for', async () => {
    const { page, foreignRequests, complaints } = await browser.visit('/map/', {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole('button', { name: 'Открыть подробную карту' }).click();
    await page.locator('.leaflet-container').waitFor();
    await page
      .locator('.leaflet-container')
      .getByRole('link', { name: /Тобольск/ })
      .first()
      .press('Enter');
    await page.waitForURL('**/municipalities/tobols*/');
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a visitor finds the municipalities that have what they need', () => {
  test('by filters that stand in the address, count aloud and go back', async () => {
    const { page, foreignRequests, complaints } = await browser.visit('/map/', {
      viewport: { width: 1280, height: 900 },
    });
    const tools = page.getByRole('status').filter({ hasText: 'территор' });
    expect(await tools.textContent()).toBe('Показаны все: 26 территорий.');
    expect(await page.getByRole('radio', { name: 'Карта' }).isChecked()).toBe(true);

    await page.getByRole('checkbox', { name: /Центр работает/ }).check();
    await page.getByText('Подходят 3 территории из 26.').waitFor();
    expect(new URL(page.url()).search).toBe('?centre');
    const drawing = page.getByRole('region', { name: 'Карта территорий' });
    expect(await drawing.getByRole('link', { name: /, подходит$/ }).count()).toBe(3);
    expect(await drawing.getByRole('link').count()).toBe(26);
    expect(await drawing.locator('use:visible').count()).toBe(3);

    await page.getByText('Список', { exact: true }).click();
    expect(new URL(page.url()).search).toBe('?centre&view=list');
    expect(await focusedValue(page)).toBe('list');
    expect(await drawing.isVisible()).toBe(false);
    expect(await page.locator('[data-places] li:visible').count()).toBe(3);
    await page.getByLabel('Найдите свою территорию').fill('Ишим');
    await page.getByText('Найдено: 1 территория').waitFor();
    await page.getByRole('link', { name: /город Ишим/ }).click();
    await page.waitForURL('**/municipalities/ishim/');

    await page.goBack();
    await page.getByText('Подходят 3 территории из 26.').waitFor();
    expect(await page.getByRole('radio', { name: 'Список' }).isChecked()).toBe(true);
    await page.goBack();
    await drawing.waitFor();
    await page.goBack();
    await page.getByText('Показаны все: 26 территорий.').waitFor();
    expect(await page.getByRole('checkbox', { name: /Центр работает/ }).isChecked()).toBe(false);
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('by keyboard, from an address that a friend sent', async () => {
    const { page } = await browser.visit('/map/?practices&view=scheme');
    const tiles = page.getByRole('region', { name: /Схема/ });
    expect(await tiles.getByRole('link', { name: /подходит/ }).count()).toBe(10);
    await page.getByRole('button', { name: 'К списку' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Вагайский муниципальный округ',
    );
    await page.getByRole('button', { name: 'Показать все' }).press('Enter');
    await page.getByText('Показаны все: 26 территорий.').waitFor();
    expect(new URL(page.url()).search).toBe('?view=scheme');
  });

  test('without JavaScript', async () => {
    const { page } = await browser.visit('/map/', { javaScriptEnabled: false });
    await page.getByRole('checkbox', { name: /Практики/ }).check();
    expect(await page.locator('[data-places] li:visible').count()).toBe(10);
    await page.getByText('Схема', { exact: true }).click();
    const tiles = page.getByRole('region', { name: /Схема/ });
    expect(await tiles.getByRole('link', { name: /подходит/ }).count()).toBe(10);
    await page.getByRole('button', { name: 'Показать все' }).click();
    expect(await page.locator('[data-places] li:visible').count()).toBe(26);
  });

  test('on the detailed map, where what fits is marked too', async () => {
    const { page, complaints } = await browser.visit('/map/?centre', {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole('button', { name: 'Открыть подробную карту' }).click();
    const map = page.locator('.leaflet-container');
    await map.getByRole('link', { name: 'Городской округ город Ишим, подходит' }).waitFor();
    expect(await map.getByRole('link', { name: /, подходит$/ }).count()).toBe(3);
    await page.getByRole('button', { name: 'Показать все' }).click();
    expect(await map.getByRole('link', { name: /, подходит$/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('on a phone, where the drawing moves under the finger and the page does not', async () => {
    const { page } = await browser.visit('/map/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await page.getByRole('radio', { name: 'Схема' }).isChecked()).toBe(true);
    await page.getByText('Карта', { exact: true }).tap();
    const drawing = page.getByRole('region', { name: 'Карта территорий' });
    await drawing.waitFor();
    const name = await drawing.getByText('Викуловский').boundingBox();
    expect(name?.height).toBeGreaterThanOrEqual(12);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('«Где я?»', () => {
  const VIKULOVO = { latitude: 56.82, longitude: 70.61 };

  test('finds the municipality on the device, and tells nobody', async () => {
    const { page, foreignRequests } = await browser.visit('/map/', {
      geolocation: VIKULOVO,
      permissions: ['geolocation'],
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('button', { name: 'Где я?' }).click();
    await page.getByRole('status').getByRole('link', { name: 'Викуловский муниципальный округ' }).click();
    await page.waitForURL('**/municipalities/vikulovskiy/');
    expect(requests.some((request) => request.includes('/map/region.json'))).toBe(true);
    expect(requests.filter((request) => /56[.,]8|70[.,]6/.test(request))).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  test('leads on when the visitor does not allow it', async () => {
    const { page } = await browser.visit('/map/', { permissions: [] });
    await page.getByRole('button', { name: 'Где я?' }).click();
    await page.getByText('Браузер не дал узнать место').waitFor();
  });
});

function focusedValue(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement ? activeElement.value : undefined;
  });
}
