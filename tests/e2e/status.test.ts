import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { describe, expect, inject, test, vi } from 'vitest';
import { fillInMentor } from './fill-in-mentor.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

describe.each([
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
])('the status by number, $way', ({ way, javaScriptEnabled }) => {
  test('follows what the operator marks by the link in the letter', async () => {
    const { page, foreignRequests } = await browser.visit('/become-mentor/apply/?municipality=ishim', {
      javaScriptEnabled,
    });
    const number = await apply(page, `Спрашивает Потом, ${way}`);
    await page.getByRole('link', { name: 'Что с моей заявкой' }).first().click();
    await ask(page, number, '00 00');
    expect(await currentStage(page)).toContain('Получена');
    expect(page.url()).not.toContain(number);

    const letter = await vi.waitFor(() => letterAbout(number), { timeout: 15_000, interval: 200 });
    const { page: desk } = await browser.visit(linkIn(letter), { javaScriptEnabled });
    expect(await desk.locator('main').textContent()).not.toContain('Спрашивает');
    await desk.getByLabel('Приглашение').check();
    await desk.getByRole('button', { name: 'Сохранить' }).click();
    await desk.getByText('Сейчас: Приглашение').waitFor();

    await page.goto(new URL('/status/', inject('site').url).href);
    await ask(page, number, '0000');
    expect(await currentStage(page)).toContain('Приглашение');
    expect(await page.locator('main').textContent()).not.toContain('Спрашивает');
    expect(foreignRequests).toEqual([]);
  });
});

async function apply(page: Page, name: string): Promise<string> {
  await fillInMentor(page, name);
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.waitForURL('**/sent/**');
  return (await page.locator('.receipt__number').textContent())?.trim() ?? '';
}

async function ask(page: Page, number: string, digits: string): Promise<void> {
  await page.getByLabel('Номер заявки').fill(number);
  await page.getByLabel(/Последние четыре/).fill(digits);
  await page.getByRole('button', { name: 'Узнать' }).click();
}

async function currentStage(page: Page): Promise<string> {
  return (await page.locator('[aria-current="step"]').textContent()) ?? '';
}

async function letterAbout(number: string): Promise<string> {
  const folder = join(inject('site').dataFolder, 'mail', 'new');
  const letters = await Promise.all(
    readdirSync(folder).map((file) => PostalMime.parse(readFileSync(join(folder, file)))),
  );
  const text = letters.find(({ subject }) => subject?.includes(number))?.text;
  if (!text) throw new Error('the letter has not come yet');
  return text;
}

function linkIn(letter: string): string {
  const [link] = /http\S+forms\/stage\S+/.exec(letter) ?? [];
  if (!link) throw new Error('the letter has no link');
  return link;
}
