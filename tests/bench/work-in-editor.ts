import type { Page } from 'playwright-core';
import { fieldOf, write } from '../e2e/editor/write.ts';

/** Milliseconds, as the editor sees them. */
export interface EditorTimes {
  /** From the click on the menu to the first hundred entries. */
  readonly list: number;
  /** From the click on an entry to its text in the form. */
  readonly open: number;
  /** From the click on «Сохранить» to the words that it is saved; the slowest of several. */
  readonly save: number;
  /** From the click back to the list to the same. */
  readonly listAgain: number;
  /** From the click on the media library to pictures on the screen. */
  readonly photos: number;
}

const SAVES = 3;

/** More come as one scrolls. */
const FIRST_ROWS = 100;

/**
 * Works as an editor does, in the real Decap.
 *
 * @param admin address of the editor's page
 * @param entries how many practices there are
 * @throws when scrolling does not bring them all
 */
export async function workInEditor(page: Page, admin: string, entries: number): Promise<EditorTimes> {
  await page.goto(admin);
  const practices = page.getByRole('link', { name: 'Лучшие практики' }).first();
  await practices.waitFor();
  await page.getByRole('link', { name: /Ишим/ }).first().waitFor();

  const list = await timeOf(async () => {
    await practices.click();
    await rows(page, FIRST_ROWS);
  });
  const open = await timeOf(async () => {
    await page.locator(`${ROW}[href*="/zapis-"]`).first().click();
    await filled(page);
  });
  const saves: number[] = [];
  for (let number = 1; number <= SAVES; number += 1) saves.push(await save(page, number));
  const listAgain = await timeOf(async () => {
    await page.locator('a[href="#/collections/practices"]').first().click();
    await rows(page, FIRST_ROWS);
  });
  const photos = await timeOf(async () => {
    await page.getByRole('button', { name: 'Картинки' }).click();
    await picturesShown(page);
  });
  await page.keyboard.press('Escape');
  await scrollToLast(page, entries);
  return { list, open, save: Math.max(...saves), listAgain, photos };
}

const ROW = 'a[href*="#/collections/practices/entries/"]';

async function rows(page: Page, count: number): Promise<void> {
  await page.waitForFunction(([row, least]) => document.querySelectorAll(row).length >= least, [
    ROW,
    count,
  ] as const);
}

async function scrollToLast(page: Page, entries: number): Promise<void> {
  await page.waitForFunction(
    ([row, all]) => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelectorAll(row).length >= all;
    },
    [ROW, entries] as const,
  );
}

async function filled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLInputElement>('input[id^="title-field"]');
    return (field?.value ?? '') !== '';
  });
}

async function save(page: Page, number: number): Promise<number> {
  await write(page, fieldOf(page, 'organisation'), `Районная библиотека, ${number}`);
  const saved = page.getByText('Черновик сохранён');
  await page.evaluate(() => document.querySelector('[data-admin-message]')?.replaceChildren());
  return timeOf(async () => {
    await page.getByRole('button', { name: 'Сохранить' }).first().click();
    await saved.waitFor();
  });
}

/** Pictures of the first screen are there with their pixels. */
async function picturesShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pictures = [
      ...document.querySelectorAll<HTMLImageElement>('[role=dialog] img, .ReactModal__Content img'),
    ];
    return (
      pictures.length >= 8 &&
      pictures.slice(0, 8).every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
    );
  });
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}
