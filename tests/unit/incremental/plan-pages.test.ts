import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { digestPage, unshare } from '../../../src/incremental/kept-pages.ts';
import { keepRecords, readRecords } from '../../../src/incremental/page-records.ts';
import { planPages } from '../../../src/incremental/plan-pages.ts';
import { recordPages } from '../../../src/incremental/record-pages.ts';

const route = { type: 'page' } as PathWithRoute['route'];
const PAGES = [
  { pathname: '/mentors/anna/', route, props: 'anna' },
  { pathname: '/map/', route, props: 'undefined' },
];

/** A first build of two pages: the mentor's reads her entry, the map a collection and a file. */
async function firstBuild() {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(cacheFolder, { recursive: true, force: true }));
  const outFolder = join(cacheFolder, 'out');
  const sources = new Map([
    ['mentor', '1'],
    ['municipalities', '1'],
    ['outline', '1'],
  ]);
  const digestOf = async (source: string) => sources.get(source) ?? 'nothing';
  const make = (path: string, props: string, reads: string[]) => {
    mkdirSync(join(cacheFolder, 'dist', path), { recursive: true });
    writeFileSync(join(cacheFolder, 'dist', path, 'index.html'), path);
    return { path, key: 'first', props, digest: digestPage(Buffer.from(path)), reads };
  };
  const made = [
    make('mentors/anna', 'anna', ['mentor']),
    make('map', 'undefined', ['municipalities', 'outline']),
  ];
  const former = await recordPages({ program: 'code', former: undefined, kept: [], made, digestOf });
  const plan = async (pages: readonly (typeof PAGES)[number][] = PAGES) => {
    const planned = await planPages(pages, { cacheFolder, outFolder, former, key: 'second', digestOf });
    return planned.map(({ cacheKey }) => cacheKey);
  };
  return { cacheFolder, outFolder, sources, former, plan };
}

test('pages stay while what they were made from is as it was, and lie in the new build', async () => {
  const { plan, outFolder } = await firstBuild();
  expect(await plan()).toEqual(['first', 'first']);
  expect(readFileSync(join(outFolder, 'mentors/anna/index.html'), 'utf8')).toBe('mentors/anna');
  expect(readFileSync(join(outFolder, 'map/index.html'), 'utf8')).toBe('map');
});

test('a page that is made anew leaves the builds before it as they are', async () => {
  const { plan, cacheFolder, outFolder } = await firstBuild();
  await plan();
  const live = join(outFolder, 'map/index.html');
  const nextFolder = join(cacheFolder, 'next');
  unshare({ pathname: '/map/', route }, { cacheFolder, outFolder: nextFolder });
  mkdirSync(join(cacheFolder, 'dist', 'map'), { recursive: true });
  writeFileSync(join(cacheFolder, 'dist', 'map', 'index.html'), 'new');
  expect(readFileSync(live, 'utf8')).toBe('map');
});

test('a changed source makes anew the pages that read it, and no other', async () => {
  const { plan, sources } = await firstBuild();
  sources.set('outline', '2');
  expect(await plan()).toEqual(['first', 'second']);
});

test('a source that is gone is a changed one', async () => {
  const { plan, sources } = await firstBuild();
  sources.delete('mentor');
  expect(await plan()).toEqual(['second', 'first']);
});

test('a page that is handed something else, or that is new, is made', async () => {
  const { plan } = await firstBuild();
  expect(await plan([{ pathname: '/mentors/anna/', route, props: 'olga' }])).toEqual(['second']);
  expect(await plan([{ pathname: '/mentors/olga/', route, props: 'anna' }])).toEqual(['second']);
});

test('a kept page that is damaged or lost is made anew', async () => {
  const { plan, cacheFolder, outFolder } = await firstBuild();
  writeFileSync(join(cacheFolder, 'dist', 'map', 'index.html'), 'ma');
  rmSync(join(cacheFolder, 'dist', 'mentors'), { recursive: true });
  expect(await plan()).toEqual(['second', 'second']);
  expect(existsSync(outFolder)).toBe(false);
});

test('a page that stays is known by what it was first made from', async () => {
  const { former, sources } = await firstBuild();
  const digestOf = async (source: string) => sources.get(source) ?? 'nothing';
  const made = [{ path: 'map', key: 'second', props: 'undefined', digest: 'x', reads: ['municipalities'] }];
  const next = await recordPages({ program: 'code', former, kept: ['mentors/anna'], made, digestOf });
  const names = Object.keys(next.sources);
  expect(next.pages['mentors/anna']?.reads.map((at) => names[at])).toEqual(['mentor']);
  expect(next.pages['mentors/anna']?.key).toBe('first');
  expect(names).toEqual(['mentor', 'municipalities']);
});

test('records of other code, or damaged ones, are none', async () => {
  const { cacheFolder, former } = await firstBuild();
  await keepRecords(cacheFolder, former);
  expect(await readRecords(cacheFolder, 'code')).toEqual(former);
  expect(await readRecords(cacheFolder, 'other code')).toBeUndefined();
  writeFileSync(join(cacheFolder, 'pages.json'), '{"program":"code","sources":{');
  expect(await readRecords(cacheFolder, 'code')).toBeUndefined();
  writeFileSync(join(cacheFolder, 'pages.json'), '{"program":"code"}');
  expect(await readRecords(cacheFolder, 'code')).toBeUndefined();
});
