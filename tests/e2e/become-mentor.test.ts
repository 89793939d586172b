import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { describe, expect, inject, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

describe.each([
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
])('an adult applies to be a mentor, $way', ({ javaScriptEnabled }) => {
  const name = javaScriptEnabled ? 'Пётр Скриптов' : 'Анна Безскриптова';

  test('from the municipality’s page to the operator’s mailbox', async () => {
    const { page, foreignRequests, complaints } = await browser.visit('/municipalities/abatskiy/', {
      javaScriptEnabled,
    });
    await page.getByRole('link', { name: 'Стать наставником здесь' }).click();
    await page.waitForURL('**/become-mentor/apply/**');

    await page.getByLabel('Как вас зовут').fill(name);
    await page.getByRole('button', { name: 'Проверить и отправить' }).click();
    await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
    expect(await page.title()).toMatch(/^Ошибка: /);
    expect(await page.getByLabel('Как вас зовут').inputValue()).toBe(name);
    await expectAccessible(page, javaScriptEnabled);

    await page.getByLabel('Телефон').fill('8 (345) 200-00-00');
    await page.getByLabel('Пока не знаю, расскажите мне').check();
    await page.getByLabel('Мне уже исполнилось 18 лет').check();
    await page.getByLabel(/Я даю согласие/).check();
    await page.getByRole('button', { name: 'Проверить и отправить' }).click();

    await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Абатский');
    await expectAccessible(page, javaScriptEnabled);
    await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
    await page.getByRole('button', { name: 'Отправить', exact: true }).click();

    await page.waitForURL('**/forms/become-mentor/sent/**');
    await expectAccessible(page, javaScriptEnabled);
    const reference = (await page.locator('.receipt__number').textContent())?.trim() ?? '';
    expect(reference).toMatch(/^\d{3}(-\d{3}){3}$/);
    expect(foreignRequests).toEqual([]);
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);

    const mail = await vi.waitFor(() => mailAbout(reference, 2), { timeout: 15_000, interval: 200 });
    expect(mail.map(({ to }) => to).sort()).toEqual([
      'koordinator.abatskiy@nastavnik.example',
      'operator@nastavnik.example',
    ]);
    expect(mail[0]?.text).toContain(name);
    expect(mail[0]?.text).toContain('+7 345 200-00-00');

    const listed = listApplications();
    expect(listed.output).toContain(reference);
    expect(listed.output).not.toContain(name);
    const stored = readFileSync(join(inject('site').dataFolder, 'applications.db'));
    expect(stored.includes(name)).toBe(false);
  });
});

function listApplications() {
  return runCommand('functions/platforms/applications-command.ts', ['list'], {
    DATA_FOLDER: inject('site').dataFolder,
  });
}

/** axe needs scripts in the page, so without JavaScript the same markup is checked by the other run. */
async function expectAccessible(page: Page, javaScriptEnabled: boolean): Promise<void> {
  if (!javaScriptEnabled) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

async function mailAbout(reference: string, expected: number) {
  const folder = join(inject('site').dataFolder, 'mail', 'new');
  const letters = await Promise.all(
    readdirSync(folder).map((file) => PostalMime.parse(readFileSync(join(folder, file)))),
  );
  const found = letters.filter(({ subject }) => subject?.includes(reference));
  if (found.length < expected) throw new Error(`${found.length} of ${expected} letters have come`);
  return found.map(({ to, text }) => ({ to: to?.[0]?.address, text: text ?? '' }));
}
