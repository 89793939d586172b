import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { fillInMentor } from './fill-in-mentor.ts';
import { runCommand } from './run-command.ts';
import { openBrowser } from './visit.ts';

const RECEIPT = '/forms/become-mentor/sent/';
const SENT = `**${RECEIPT}**`;

const browser = openBrowser();

describe.each([
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
])('one application and one number, $way', ({ javaScriptEnabled }) => {
  test('for a double click', async () => {
    const name = newName();
    const page = await review(javaScriptEnabled, name);
    const number = await expectOneMore(name, async () => {
      await sendButton(page).dblclick();
      return readNumber(page);
    });
    expect(number).toMatch(/^\d{3}(-\d{3}){3}$/);
  });

  test('for a receipt that is opened again and again', async () => {
    const name = newName();
    const page = await review(javaScriptEnabled, name);
    await expectOneMore(name, async () => {
      await sendButton(page).click();
      const number = await readNumber(page);
      await page.reload();
      expect(await readNumber(page)).toBe(number);
      return number;
    });
  });

  test('for «Back» and the button once more', async () => {
    const name = newName();
    const page = await review(javaScriptEnabled, name);
    await expectOneMore(name, async () => {
      await sendButton(page).click();
      const number = await readNumber(page);
      await page.goBack();
      await sendButton(page).click();
      expect(await readNumber(page)).toBe(number);
      return number;
    });
  });
});

test('one application and one number for two tabs that were opened from one page', async () => {
  const name = newName();
  const page = await review(true, name);
  await expectOneMore(name, async () => {
    // Of the new tab its receipt counts: the driver at times loses sight of a window that begins with a post.
    const receipt = page.context().waitForEvent('response', (answer) => answer.url().includes(RECEIPT));
    await sendButton(page).click({ modifiers: ['ControlOrMeta'] });
    const number = new URL((await receipt).url()).searchParams.get('n') ?? '';
    await page.bringToFront();
    await clickUntilSent(page);
    expect(await readNumber(page)).toBe(number);
    return number;
  });
});

test('one application and one number for two tabs in which the form was filled in with the same answers', async () => {
  const name = newName();
  const page = await review(true, name);
  await expectOneMore(name, async () => {
    const tab = await page.context().newPage();
    await tab.goto(new URL('/become-mentor/apply/?municipality=ishim', page.url()).href);
    await fillInMentor(tab, name);
    await sendButton(page).click();
    const number = await readNumber(page);
    await sendButton(tab).click();
    expect(await readNumber(tab)).toBe(number);

    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Проверить и отправить' }).click();
    await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
    await clickUntilSent(page);
    expect(await readNumber(page)).toBe(number);
    return number;
  });
});

/** Fills the form in and stops before the last button. */
async function review(javaScriptEnabled: boolean, name: string): Promise<Page> {
  const { page } = await browser.visit('/become-mentor/apply/?municipality=ishim', { javaScriptEnabled });
  await fillInMentor(page, name);
  return page;
}

/** A person of one's own for each test: the same answers twice are one application. */
function newName(): string {
  return `Нажал Повторно ${randomUUID()}`;
}

function sendButton(page: Page) {
  return page.getByRole('button', { name: 'Отправить', exact: true });
}

/** The script of the form takes clicks that follow each other at once for a double click. */
async function clickUntilSent(page: Page): Promise<void> {
  const isSent = async () => {
    await sendButton(page).click({ timeout: 1000 });
    await page.waitForURL(SENT, { timeout: 1000 });
  };
  await vi.waitFor(isSent, { timeout: 20_000 });
}

async function readNumber(page: Page): Promise<string> {
  await page.waitForURL(SENT);
  return (await page.locator('.receipt__number').textContent())?.trim() ?? '';
}

/**
 * The operator sees one application more of that person, with the number that the applicant was shown. Other tests
 * apply on the same site meanwhile.
 */
async function expectOneMore(name: string, act: () => Promise<string>): Promise<string> {
  const before = listNumbers();
  const number = await act();
  const others = listNumbers().filter((one) => !before.includes(one));
  expect(others.filter((one) => askDesk('show', one).includes(name))).toEqual([number]);
  return number;
}

function listNumbers(): readonly string[] {
  return askDesk('list').match(/^\d{3}(-\d{3}){3}/gm) ?? [];
}

/** What `npm run applications -- …` says. */
function askDesk(...words: string[]): string {
  const { dataFolder } = inject('site');
  const variables = { DATA_FOLDER: dataFolder };
  return runCommand('functions/platforms/applications-command.ts', words, variables).output;
}
