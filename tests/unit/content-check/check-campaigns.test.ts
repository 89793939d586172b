import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKitEntries } from '../../../src/banners/files/read-kit-entries.ts';
import { findLostPages, tellEnded } from '../../../src/content-check/check-campaigns.ts';

const before = { today: '2026-11-22', isProduction: false };
const after = { today: '2031-01-01', isProduction: false };

test('an ended campaign is told with what to do, and its banners are not made', async () => {
  const content = await contentWithCampaigns();
  expect(await tellEnded(content, before)).toEqual([]);
  expect((await readKitEntries(content, before)).campaigns).toHaveLength(2);

  expect(await tellEnded(content, after)).toEqual([
    expect.stringMatching(
      /^campaigns\/stat-nastavnikom\.json: кампания «Станьте наставником» кончилась 31 декабря 2030.*Продлите её или удалите$/,
    ),
    expect.stringContaining('campaigns/vzroslyy-ryadom.json'),
  ]);
  const { campaigns, ended } = await readKitEntries(content, after);
  expect(campaigns).toEqual([]);
  expect(ended).toEqual(['Станьте наставником', 'Родителям: взрослый рядом']);
});

test('samples are not made into banners of a site for the public', async () => {
  const content = await contentWithCampaigns();
  const { campaigns } = await readKitEntries(content, { ...before, isProduction: true });
  expect(campaigns).toEqual([]);
});

test('a campaign that leads to no page is told, one that has ended leads nowhere', async () => {
  const content = await contentWithCampaigns();
  const built = await mkdtemp(join(tmpdir(), 'built-'));
  const page = join(built, 'welcome', 'mentors', 'stat-nastavnikom');
  await mkdir(page, { recursive: true });
  await writeFile(join(page, 'index.html'), '');
  expect(await findLostPages(content, built, before)).toEqual([
    'campaigns/vzroslyy-ryadom.json: кампания «Родителям: взрослый рядом», все размеры: страницы /welcome/parents/vzroslyy-ryadom/ нет. Выберите в поле «Куда ведёт» входную страницу',
  ]);
  expect(await findLostPages(content, built, after)).toEqual([]);
});

async function contentWithCampaigns(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('content/campaigns', join(folder, 'campaigns'), { recursive: true });
  await cp('content/region', join(folder, 'region'), { recursive: true });
  return folder;
}
