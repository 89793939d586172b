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
