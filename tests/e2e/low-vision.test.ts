import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { OPTIONS } from '../../src/low-vision/options.ts';
import { STORAGE_KEY } from '../../src/low-vision/storage-key.ts';
import { listTemplates, openTemplate } from './gates/templates.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const TEMPLATES = [
  '/',
  '/map/',
  '/municipalities/golyshmanovskiy/',
  '/become-mentor/',
  '/become-mentor/apply/',
];
const PHONE = { width: 360, height: 640 };
const BLACK = 'rgb(0, 0, 0)';

describe('a visitor with low vision', () => {
  test('makes letters larger and colours stronger, and finds them so on every page and in every tab', async () => {
    const { page, complaints } = await browser.visit('/');
    await openPanel(page);
    await choose(page, '150');
    await choose(page, 'Белым по чёрному');
    await page.getByRole('button', { name: 'Готово' }).click();
    await page.goto(new URL('/map/', page.url()).href);
    expect(await look(page)).toEqual({ ground: BLACK, letters: 24 });

    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await look(other)).toEqual({ ground: BLACK, letters: 24 });
    await other.getByRole('button', { name: 'Обычная версия' }).click();
    await page.waitForFunction(() => !document.documentElement.dataset.scheme);
    expect((await look(page)).letters).toBe(16);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('sees no flash: the colours are there before anything is drawn, without the other scripts', async () => {
    const { page } = await visitWith('/', { scheme: 'wb', size: '200' });
    await page.route(/\.js$/, (route) => route.abort());
    await page.addInitScript(noteLookWhenBodyAppears);
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('when body appears'))).toBe('wb 200');
    expect(await look(page)).toEqual({ ground: BLACK, letters: 32 });
    await page.context().close();
  });

  test('works with the keyboard alone', async () => {
    const { page } = await browser.visit('/become-mentor/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Перейти к содержанию');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Версия для слабовидящих');
    await page.keyboard.press('Space');
    const panel = page.getByRole('region', { name: 'Версия для слабовидящих' });
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect((await look(page)).letters).toBe(20);
    expect(await page.locator('#low-vision-status').textContent()).toBe('Размер букв, %: 125');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Версия для слабовидящих');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await look(page)).letters).toBe(16);
    expect(await focused(page)).toBe('Версия для слабовидящих');
    await page.context().close();
  });

  test('has it without JavaScript for the page at hand, which says so', async () => {
    const { page } = await browser.visit('/become-mentor/apply/', { javaScriptEnabled: false });
    const ordinary = await look(page);
    await page.getByRole('link', { name: 'Версия для слабовидящих' }).click();
    expect(await page.getByText('настройки действуют только на этой странице').isVisible()).toBe(true);
    await choose(page, 'Белым по чёрному');
    await choose(page, '200');
    expect(await look(page)).toEqual({ ground: BLACK, letters: 32 });
    await page.getByRole('button', { name: 'Обычная версия' }).click();
    expect(await look(page)).toEqual(ordinary);
    await page.getByRole('link', { name: 'Закрыть панель' }).click();
    expect(await page.locator('#low-vision').isVisible()).toBe(false);
    await page.context().close();
  });

  test('can do without pictures, but never loses the map', async () => {
    const { page } = await visitWith('/', { images: 'off' }, { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.illustration:visible').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Карта территорий' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('is read to by a voice of the device, never by one that sends the text away', async () => {
    for (const localService of [true, false]) {
      const { page } = await browser.visit('/become-mentor/');
      await page.addInitScript(pretendVoice, localService);
      await page.reload();
      await openPanel(page);
      await page.getByText('Ещё', { exact: true }).click();
      expect(await page.getByRole('button', { name: 'Слушать' }).isVisible()).toBe(localService);
      if (localService) {
        await page.getByRole('button', { name: 'Слушать' }).click();
        const heading = await page.getByRole('heading', { level: 1 }).textContent();
        expect(await page.evaluate(() => document.documentElement.title)).toBe(heading?.trim());
      }
      await page.context().close();
    }
  });
});

describe('on a phone the panel leaves room for the page', () => {
  test('the heading is seen under the open panel', async () => {
    const { page } = await browser.visit('/', { viewport: PHONE });
    await openPanel(page);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.y).toBeLessThan(PHONE.height - 100);
    await page.context().close();
  });

  test('at 200 % the panel takes no more than half of the screen', async () => {
    const { page } = await visitWith('/', { size: '200' }, { viewport: PHONE });
    await openPanel(page);
    const panel = await page.locator('#low-vision').boundingBox();
    expect(panel?.height).toBeLessThanOrEqual(PHONE.height / 2);
    await page.context().close();
  });
});

describe('every scheme can be read, 7:1', () => {
  const schemes = OPTIONS.find(({ name }) => name === 'scheme')?.choices.slice(1) ?? [];

  test.each(listTemplates())('$name', async (template) => {
    const { page } = await browser.visit('/robots.txt');
    await openTemplate(page, template);
    await openPanel(page);
    await page.evaluate(axe.source);
    for (const { label } of schemes) {
      await choose(page, label);
      expect({ scheme: label, faint: await faintText(page) }).toEqual({ scheme: label, faint: [] });
    }
    await page.context().close();
  });
});

describe('large letters need no sideways scrolling', () => {
  test.each(TEMPLATES)('%s, twice as large, on a screen of 320 px', async (path) => {
    const { page } = await visitWith(path, { size: '200' }, { viewport: { width: 320, height: 640 } });
    expect(await sticksOut(page)).toEqual([]);
    await openPanel(page);
    await page.getByText('Ещё', { exact: true }).click();
    expect(await sticksOut(page)).toEqual([]);
    await page.context().close();
  });

  test.each(TEMPLATES)('%s, twice as large and with the spacing of WCAG 1.4.12, on 640 px', async (path) => {
    const { page } = await visitWith(
      path,
      { size: '200' },
      { viewport: { width: 640, height: 800 }, bypassCSP: true },
    );
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
    });
    expect(await sticksOut(page)).toEqual([]);
    await page.context().close();
  });
});

/** A visitor who chose these settings some time ago. */
function visitWith(
  path: string,
  settings: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {},
) {
  const { origin } = new URL(inject('site').url);
  const localStorage = [{ name: STORAGE_KEY, value: JSON.stringify(settings) }];
  return browser.visit(path, {
    ...options,
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Версия для слабовидящих' }).click();
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label, exact: true }).check();
}

function look(page: Page): Promise<{ ground: string; letters: number }> {
  return page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  }));
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

/** Text under 7:1, or 4.5:1 where it is large. Loading axe once a page halves the time. */
function faintText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['color-contrast-enhanced'],
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
}

/** What makes the page wider than the screen; empty when nothing does. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.childElementCount === 0 && !element.closest('svg'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
  });
}

function noteLookWhenBodyAppears(): void {
  const note = () => {
    if (!document.body) return;
    observer.disconnect();
    const { scheme, size } = document.documentElement.dataset;
    sessionStorage.setItem('when body appears', `${scheme} ${size}`);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
}

/** A Russian voice; what it is told to say first becomes the title of `<html>`. */
function pretendVoice(localService: boolean): void {
  const root = () => document.documentElement;
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: 'ru-RU', localService }],
      addEventListener: () => {},
      cancel: () => {},
      resume: () => {},
      speak: ({ text }: { text: string }) => {
        root().title ||= text;
      },
    },
  });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}
