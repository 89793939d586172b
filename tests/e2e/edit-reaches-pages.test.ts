import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../functions/platforms/build-site.ts';
import { addCorpus } from '../bench/corpus.ts';

/** Five builds one after another; how fast they are depends on what else the machine does. */
const FIVE_BUILDS = 600_000;

let folder: string;
let content: string;

/** A small region with a few of everything that names something else. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'edits-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/region-small', content, { recursive: true });
  cpSync('content/directions', join(content, 'directions'), { recursive: true });
  await addCorpus(content, { practices: 5, mentors: 4, events: 4, photos: 2 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'an edit shows on every page that it touches, and no other page is made anew',
  async () => {
    const first = await build('data');

    const mentor = globSync('mentors/**/*.md', { cwd: content })[0] ?? '';
    const name = titleOf(mentor);
    edit(mentor, name, 'Ольга Новая');
    const renamed = await build('data');
    expect(renamed.pagesWith(name)).toEqual([]);
    expect(renamed.pagesWith('Ольга Новая')).toEqual(first.pagesWith(name));
    expect(renamed.pagesWith('Ольга Новая').length).toBeGreaterThan(2);
    const made = renamed.madePages();
    expect(made).toEqual(expect.arrayContaining(renamed.pagesWith('Ольга Новая')));
    expect(made.filter((page) => /^(practices|gallery|events|documents)\//.test(page))).toEqual([]);
    expect(made.length).toBeLessThan(first.pages.size / 4);

    const practice = globSync('practices/**/*.md', { cwd: content }).sort()[0] ?? '';
    const event = globSync('events/**/*.md', { cwd: content }).sort()[0] ?? '';
    for (const path of [practice, event])
      edit(path, titleOf(path), titleOf(path).replace(/\p{L}+/u, '$& набело'));
    const retitled = await build('data');
    const touched = retitled.pagesWith(' набело');
    expect(touched).toEqual(expect.arrayContaining([pageOf(practice), pageOf(event)]));
    expect(retitled.madePages()).toEqual(expect.arrayContaining(touched));
    // Lists and calendars of other events, registers of other entries, and pieces for other sites that show neither.
    const ofOthers = /^(embedded|organisations|programmes|projects|mentoring-forms|mentors|events)\//;
    const others = (pages: readonly string[]) => pages.filter((page) => ofOthers.test(page));
    expect(others(retitled.madePages())).toEqual(others(touched));

    edit('municipalities/zavodye.json', 'Заводьевский', 'Зареченский');
    const [picture = '', other = ''] = globSync('gallery/**/*.webp', { cwd: content }).sort();
    // Not the other picture itself: of two that are one, the build names either as the second.
    await sharp(join(content, other)).flop().toFile(join(content, picture));
    edit('map/region-outline.geojson', '54.0', '54.1');
    const last = await build('data');
    expect(last.pagesWith('Заводьевский')).toEqual([]);
    expect(last.madePages()).toEqual(
      expect.arrayContaining([
        'index.html',
        'map/index.html',
        'municipalities/zavodye/index.html',
        picture.replace(/-\d+\.webp$/, '/index.html'),
      ]),
    );
    expect(last.madePages()).not.toContain('accessibility/index.html');

    const whole = await build('other-data');
    expect(whole.madePages().length).toBe(whole.pages.size);
    expect([...last.pages.keys()]).toEqual([...whole.pages.keys()]);
    for (const [path, page] of whole.pages) expect(last.pages.get(path), path).toBe(page);
  },
  FIVE_BUILDS,
);

async function build(data: string) {
  const dataFolder = join(folder, data);
  const built = await buildSite({
    checkout: resolve('.'),
    contentFolder: content,
    dataFolder,
    settings: { SITE_URL: 'http://localhost', SITE_TODAY: '2026-11-26', SITE_COMPRESSION: 'off' },
  });
  const site = join(built, 'site');
  const paths = globSync('**/*.html', { cwd: site }).sort();
  const pages = new Map(paths.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
  const records = JSON.parse(readFileSync(join(dataFolder, 'cache', 'pages.json'), 'utf8'));
  const made = new Set<string>(records.made);
  return {
    pages,
    pagesWith: (words: string) => paths.filter((path) => pages.get(path)?.includes(words)),
    madePages: () => paths.filter((path) => made.has(path.replace(/(^|\/)index\.html$|\.html$/, ''))),
  };
}

function pageOf(path: string): string {
  return path.replace(/\.md$/, '/index.html');
}

function titleOf(path: string): string {
  return /^title: (.+)$/m.exec(readFileSync(join(content, path), 'utf8'))?.[1] ?? '';
}

function edit(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}
