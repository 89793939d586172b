import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findDeadLinks } from '../../../src/content-check/find-dead-links.ts';
import { listDayChanges } from '../../../src/content-check/list-day-changes.ts';

/** A folder with some files; the text of an entry stands between its marks. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'days-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const consent = (day: string) => `consent:\n  id: C-1\n  scope: [имя]\n  validUntil: ${day}\n`;
const entry = (fields: string) => `---\n${fields}---\nТекст.\n`;

const NIGHT = { from: '2026-11-24', to: '2026-11-25', isProduction: true };

test('a new day is told of: what left the site and why, what came, what is over', async () => {
  const content = folderWith({
    'mentors/ishim/ended.md': entry(consent('2026-11-24')),
    'mentors/ishim/ended-long-ago.md': entry(consent('2026-11-23')),
    'mentors/ishim/in-force.md': entry(consent('2026-11-25')),
    'mentors/ishim/sample.md': entry(`example: true\n${consent('2026-11-24')}`),
    'news/comes.md': entry('publishFrom: 2026-11-25\n'),
    'news/later.md': entry('publishFrom: 2026-11-26\n'),
    'news/picture.md': entry(
      `cover:\n  image: a.jpg\n  ${consent('2026-11-24').trim().replaceAll('\n', '\n  ')}\n`,
    ),
    'events/yesterday.md': entry('starts: 2026-11-20\nends: 2026-11-24\n'),
    'events/today.md': entry('starts: 2026-11-25\n'),
    'needs/ishim/board.json': JSON.stringify({ until: '2026-11-24' }),
  });
  expect(await listDayChanges(content, NIGHT)).toEqual([
    { title: 'Ушли с сайта: кончилось согласие', lines: ['mentors/ishim/ended.md: до 24 ноября 2026 г.'] },
    {
      title: 'Снимки и слова ушли с сайта: кончилось согласие',
      lines: ['news/picture.md: до 24 ноября 2026 г.'],
    },
    { title: 'Ушли из списка: срок вышел', lines: ['needs/ishim/board.json: до 24 ноября 2026 г.'] },
    {
      title: 'События прошли и стоят среди прошедших',
      lines: ['events/yesterday.md: 24 ноября 2026 г.'],
    },
    { title: 'Появились на сайте: наступил их день', lines: ['news/comes.md: 25 ноября 2026 г.'] },
  ]);
  expect(await listDayChanges(content, { ...NIGHT, from: NIGHT.to })).toEqual([]);
});

test('a link of a text to a page or a place that the site does not have is told with its entry', async () => {
  const site = folderWith({
    'map/index.html': '<h2 id="legend">',
    'files/plan.pdf': '',
    'index.html': '',
  });
  const content = folderWith({
    'news/x.md': entry('title: Х\n').replace(
      'Текст.',
      '[Карта](/map/), [легенда](/map/#legend), [главная](/), [план](/files/plan.pdf), [без черты](/map), [форма](/forms/status), [чужое](//evil.example/), [наставник](/mentors/nobody/), [место](/map/#nowhere)',
    ),
  });
  expect(await findDeadLinks(content, site)).toEqual([
    'news/x.md: /mentors/nobody/',
    'news/x.md: /map/#nowhere',
  ]);
});
