import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { describe, expect, inject, test, vi } from 'vitest';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();

test('a parent asks for a mentor, and no letter holds what the family wrote', async () => {
  const { page } = await browser.visit('/municipalities/abatskiy/');
  await page.getByRole('link', { name: 'Найти наставника подростку' }).click();
  await page.waitForURL('**/take-part/apply/**');
  expect(await page.getByLabel('Ваша территория').inputValue()).toBe('abatskiy');
  expect(await page.locator('main').textContent()).toContain('Для подростков формы нет');
  expect(await page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => field.id))).toEqual([
    'name',
    'phone',
    'email',
    'hopes',
  ]);

  await page.getByLabel('Как вас зовут').fill('Мария Тайнова');
  await page.getByLabel('Телефон').fill('8 912 345-67-89');
  await page.getByLabel('Мать или отец').check();
  await page.getByLabel('14–15').check();
  await page.getByLabel('Чего вы ждёте от наставника').fill('Хочет чинить велосипеды');
  await page.getByLabel(/Я даю согласие/).check();
  const reference = await send(page);

  const letters = await vi.waitFor(() => lettersAbout(reference, 2), { timeout: 15_000, interval: 200 });
  expect(letters.map(({ to }) => to).sort()).toEqual([
    'koordinator.abatskiy@nastavnik.example',
    'operator@nastavnik.example',
  ]);
  for (const { raw, text } of letters) {
    expect(text).toContain(reference);
    expect(text).toContain('Абатский');
    expect(`${raw}${text}`).not.toMatch(/Тайнов|345-67|3456789|велосипед|14–15/);
  }
});

describe.each([
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
])('signing up, $way', ({ way, javaScriptEnabled }) => {
  test('an adult comes from the page of an event, and the event is chosen already', async () => {
    const { page, complaints } = await browser.visit('/events/shkola-kuratorov/', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Записаться', exact: true }).click();
    await page.waitForURL('**/sign-up/?event=shkola-kuratorov');
    await page.getByLabel('Ваша территория').selectOption('ishim');
    await page.getByLabel('Как вас зовут').fill(`Ольга Кураторова, ${way}`);
    await page.getByLabel('Телефон').fill('8 912 345-67-80');
    await page.getByLabel(/Я даю согласие/).check();
    const reference = await send(page);
    expect(complaints).toEqual([]);

    const [letter] = await vi.waitFor(() => lettersAbout(reference, 1), { timeout: 15_000, interval: 200 });
    expect(letter?.text).toContain('поток для кураторов (пример), 18 февраля 2027');
  });

  test('a family signs up for «Выбор наставника» by its number alone', async () => {
    const { page } = await browser.visit('/events/ishim/vybor-nastavnika-zima/', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Записаться', exact: true }).click();
    await page.waitForURL('**/choose-mentor/?**');
    await page.getByLabel('Номер вашей заявки').fill('483102759163');
    await page.getByLabel('Сколько взрослых придёт').fill('2');
    expect(await page.locator('main').getByRole('textbox').count()).toBe(2);
    const reference = await send(page);
    const [letter] = await vi.waitFor(() => lettersAbout(reference, 1), { timeout: 15_000, interval: 200 });
    expect(letter?.text).toContain('483-102-759-163');
    expect(letter?.text).toContain('Ишим');
  });
});

test('a territory that came with the link and was cleared by hand stays cleared', async () => {
  const { page } = await browser.visit('/contacts/write/?municipality=ishim');
  const territory = page.getByLabel('Ваша территория');
  expect(await territory.inputValue()).toBe('ishim');
  await territory.selectOption('');
  await page.getByLabel('Ваше письмо').fill('Когда начнётся обучение?');
  await page.getByLabel('Как вас зовут').fill('Нина Вопросова');
  await page.getByRole('textbox', { name: /^Телефон/ }).fill('8 912 345-67-82');
  await page.getByLabel(/Я даю согласие/).check();
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: 'Проверьте ответы' }).waitFor();
  expect(await page.locator('input[name="municipality"]').first().inputValue()).toBe('');
});

test('several ticks survive a mistake and the way back from the last look', async () => {
  const { page } = await browser.visit('/partners/apply/?municipality=tobolsk', { javaScriptEnabled: false });
  await page.getByLabel('Экскурсия или посещение').check();
  await page.getByLabel('Место для встреч').check();
  await page.getByLabel('Сколько бесплатных мест').fill('много');
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await page.getByRole('link', { name: 'Напишите число цифрами' }).waitFor();

  await page.getByLabel('Сколько бесплатных мест').fill('4');
  await page.getByLabel('Название организации').fill('Мастерская');
  await page.getByLabel('Бизнес').check();
  await page.getByLabel('Как вас зовут').fill('Игорь Мастеров');
  await page.getByLabel('Телефон').fill('8 912 345-67-81');
  await page.getByLabel(/Я даю согласие/).check();
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: 'Проверьте ответы' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Экскурсия или посещение\nМесто для встреч');
  await page.getByRole('button', { name: 'Изменить ответ «Чем вы готовы помочь»' }).click();
  expect(await page.getByLabel('Место для встреч').isChecked()).toBe(true);
});

test('a review without a contact needs neither name nor consent, one with a contact needs the consent', async () => {
  const { page } = await browser.visit('/feedback/');
  await page.getByLabel('Родитель или опекун').check();
  await page.getByLabel('Что получилось').fill('Сын полюбил лыжи');
  await page.getByLabel('Электронная почта').fill('ivan@почта.рф');
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('link', { name: /Без этого согласия/ }).waitFor();
  expect(await describeViolations(page)).toEqual([]);
  await page.getByLabel('Электронная почта').fill('');
  expect(await send(page)).toMatch(/^\d{3}(-\d{3}){3}$/);
});

/** Through the last look to the receipt; returns the number on it. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: 'Проверьте ответы' }).waitFor();
  await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.getByRole('heading', { name: 'Принято' }).waitFor();
  return (await page.locator('.receipt__number').textContent())?.trim() ?? '';
}

async function lettersAbout(reference: string, expected: number) {
  const folder = join(inject('site').dataFolder, 'mail', 'new');
  const letters = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const raw = readFileSync(join(folder, file), 'utf8');
      const { subject = '', to, text = '' } = await PostalMime.parse(raw);
      return { raw, subject, to: to?.[0]?.address, text };
    }),
  );
  const found = letters.filter(({ subject }) => subject.includes(reference));
  if (found.length < expected) throw new Error(`${found.length} of ${expected} letters have come`);
  return found;
}
