import { expect, inject, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

test('a parent finds an event by its day on a phone, chooses a territory and is offered its calendar', async () => {
  const { page } = await browser.visit('/events/', { viewport: { width: 360, height: 740 } });
  await page.getByRole('link', { name: 'Календарь по месяцам' }).click();
  await page.waitForURL('**/events/calendar/');
  expect(await page.locator('[aria-current=date]').count()).toBe(1);

  await page.goto(new URL('/events/calendar/2026-12/', page.url()).href);
  await page.getByText('5 декабря, суббота').waitFor();
  await page.getByRole('link', { name: /^Тобольск/ }).click();
  await page.waitForURL('**/events/calendar/tobolsk/2026-12/');
  await page.getByRole('link', { name: 'Март 2027', exact: true }).click();
  await page.getByText('13 марта, суббота').waitFor();

  const subscription = page.getByRole('link').filter({ hasText: 'Подписаться: Тобольск' });
  const address = (await subscription.getAttribute('href')) ?? '';
  expect(address).toMatch(/^webcal:\/\/.+\/events\/calendar\/tobolsk\.ics$/);
  const file = await fetch(address.replace('webcal:', new URL(inject('site').url).protocol));
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(await file.text()).toContain('BEGIN:VCALENDAR');

  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.getByRole('columnheader', { name: 'Суббота' }).isVisible()).toBe(true);
});
