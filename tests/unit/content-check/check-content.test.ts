import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { findSampleContacts } from '../../../src/content-check/find-sample-contacts.ts';
import { listStale } from '../../../src/content-check/list-stale.ts';
import { tellHidden } from '../../../src/content-check/tell-hidden.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  const made = folder;
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  await cp('content', folder, { recursive: true });
});

async function change(path: string, edit: (text: string) => string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

async function add(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe('a content folder is checked as a whole before it is built', () => {
  test('the shipped one is in order', async () => {
    expect(await checkContent(folder)).toEqual([]);
  });

  test('a child’s data are told with file, field, words and advice', async () => {
    await change('guides/become-mentor.md', (text) => `${text}\nПетя Иванов, 14 лет, нашёл друга.\n`);
    const [line, ...others] = await checkContent(folder);
    expect(others).toEqual([]);
    expect(line).toMatch(/^guides\/become-mentor\.md: Подробнее: .+«Петя Иванов.+14 лет.*»\. .+/);
  });

  test('an entry that names one which is gone is told', async () => {
    await add('news/no-such-place/pervaya.md', NEWS('no-such-place'));
    expect(await checkContent(folder)).toEqual([
      expect.stringMatching(/^news\/no-such-place\/pervaya\.md: Территория: записи «no-such-place» нет/),
    ]);
  });

  test('a picture, a film or subtitles that are not beside their entry are told', async () => {
    await rm(join(folder, 'videos/tyumen/pervyy-shag.vtt'));
    await change('gallery/ishim/skvorechniki.json', (text) =>
      text.replace('skvorechniki-birdhouses.webp', 'https://cdn.example/child.webp'),
    );
    expect(await checkContent(folder)).toEqual([
      expect.stringMatching(
        /^gallery\/ishim\/skvorechniki\.json: Снимки.+Файл: файла «https:.+» нет рядом с записью\. .+/,
      ),
      expect.stringMatching(
        /^videos\/tyumen\/pervyy-shag\.md: Свой файл → Субтитры: файла «pervyy-shag\.vtt» нет/,
      ),
    ]);
  });

  test('subtitles say no more of a child than an entry may, a name cut in two included', async () => {
    await change(
      'videos/tyumen/pervyy-shag.vtt',
      (text) => `${text}\n00:15.000 --> 00:16.000\nПетя\n\n00:16.000 --> 00:17.000\nИванов, 14 лет\n`,
    );
    expect(await checkContent(folder)).toEqual([
      expect.stringMatching(/^videos\/tyumen\/pervyy-shag\.vtt: Субтитры: .+«Петя Иванов» и «14 лет»/),
    ]);
  });

  test('an entry in another municipality’s folder is told', async () => {
    await add('news/ishim/pervaya.md', NEWS('tobolsk'));
    expect(await checkContent(folder)).toEqual([
      expect.stringContaining('Запись лежит в папке «ishim», а в поле стоит «tobolsk»'),
    ]);
  });
});

describe('what visitors do not see is told', () => {
  test('samples, in production only', async () => {
    await add('news/ishim/primer.md', NEWS('ishim', 'example: true'));
    const told = (isProduction: boolean) => tellHidden(folder, { today: '2026-11-23', isProduction });
    expect(await told(true)).toContainEqual(
      expect.stringMatching(/^Примеры не вошли в рабочий сайт: \d+ запис.+news \d/),
    );
    expect((await told(false)).join()).not.toContain('Примеры');
  });

  test('entries whose day has not come', async () => {
    await add('news/ishim/zavtra.md', NEWS('ishim', 'publishFrom: "2027-01-01"'));
    const told = (today: string) => tellHidden(folder, { today, isProduction: false });
    expect(await told('2026-12-31')).toContain('Выйдут позже: 1 запись (news 1)');
    expect((await told('2027-01-01')).join()).not.toContain('позже');
  });
});

describe('a site for the public', () => {
  test('has no entry that gives a sample address, unless it is a sample itself', async () => {
    expect(await findSampleContacts(folder)).toEqual([]);
    await change('centres/ishim/tochka-sbora.json', (text) =>
      text.replace('"example": true', '"example": false'),
    );
    expect(await findSampleContacts(folder)).toEqual([
      expect.stringMatching(/^content\/centres\/ishim\/tochka-sbora\.json: .+@nastavnik\.example/),
    ]);
  });
});

describe('entries that age', () => {
  test('are told when nobody made sure of them for longer than the site trusts', async () => {
    await change('municipalities/ishim.json', (text) => {
      const place = JSON.parse(text);
      place.coordinator.confirmedAt = '2026-08-01';
      return JSON.stringify(place);
    });
    const ishim = async (today: string) =>
      (await listStale(folder, { today, freshDays: 90 })).filter((line) => line.includes('ishim.json'));
    expect(await ishim('2026-10-30')).toEqual([]);
    expect(await ishim('2026-10-31')).toEqual(['municipalities/ishim.json: проверено 1 августа 2026 г.']);
  });

  test('are told when nobody ever made sure of them', async () => {
    expect(await listStale(folder, { today: '2026-11-23', freshDays: 90 })).toContain(
      'municipalities/tobolsk.json: никто ещё не проверял',
    );
  });
});

const NEWS = (municipality: string, more = '') => `---
title: В мастерской новые верстаки
day: "2026-11-20"
municipality: ${municipality}
summary: Наставники собрали их сами за два вечера и ждут ребят по субботам.
${more}
---

Приходите посмотреть.
`;
