import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listOverdue, missingMarks } from '../../../src/content-check/list-overdue.ts';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { roadmaps } from '../../../src/model/roadmaps.ts';

const { points } = entrySchema(roadmaps, plainKit).parse(
  JSON.parse(readFileSync('content/roadmaps/regional.json', 'utf8')),
);

test('A point is overdue from the month after its last one, until it is done', () => {
  expect(missingMarks(points, [], '2024-01-31')).toEqual([]);
  expect(missingMarks(points, [], '2024-02-01')).toEqual([1]);
  expect(missingMarks(points, [{ point: 1, status: 'underway' }], '2024-02-01')).toEqual([1]);
  expect(missingMarks(points, [{ point: 1, status: 'done' }], '2024-02-01')).toEqual([]);
});

test('What comes every year or lasts for ever is never overdue', () => {
  const overdue = missingMarks(points, [], '2030-01-01');
  for (const endless of [19, 22, 26, 32, 34]) expect(overdue).not.toContain(endless);
  expect(overdue).toContain(17);
});

test('The shipped content has one line for the region, and few for 26 municipalities', async () => {
  const lines = await listOverdue('content', '2026-11-22');
  expect(lines[0]).toMatch(/^roadmaps\/regional\.json: пункты 1, 2, 3/);
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(lines.join('\n')).toContain('municipalities/abatskiy.json');
  expect(await listOverdue('content', '2024-01-01')).toEqual([]);
});
