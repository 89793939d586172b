import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entrySchema } from '../../../../src/model/entry-schema.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { roadmaps } from '../../../../src/model/roadmaps.ts';
import { groupPoints } from '../../../../src/sections/roadmap/group-points.ts';

const plan = entrySchema(roadmaps, plainKit).parse(
  JSON.parse(readFileSync('content/roadmaps/regional.json', 'utf8')),
);

test('The regional plan has 34 points, each with its number', () => {
  expect(plan.points.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, at) => at + 1));
});

test('Points stand by quarter, then every year, then always, and none is lost', () => {
  const groups = groupPoints(plan.points);
  expect(groups.map(({ title }) => title)).toEqual([
    '2024 год, I квартал',
    '2024 год, II квартал',
    '2024 год, III квартал',
    '2024 год, IV квартал',
    '2025 год, I квартал',
    'Каждый год',
    'Постоянно',
  ]);
  expect(groups.flatMap(({ points }) => points)).toHaveLength(34);
  expect(groups[0]?.points.map(({ number }) => number)).toEqual([1, 2]);
});

test('What has no proof is not called done', () => {
  const [first, ...others] = plan.points;
  const read = (point: object) =>
    entrySchema(roadmaps, plainKit).safeParse({ ...plan, points: [point, ...others] });
  expect(read({ ...first, status: 'done' }).success).toBe(false);
  expect(read({ ...first, status: 'done', proof: '/news/' }).success).toBe(true);
});

test('A point names only those who take part', () => {
  const [first, ...others] = plan.points;
  const broken = { ...plan, points: [{ ...first, responsible: ['nobody'] }, ...others] };
  expect(entrySchema(roadmaps, plainKit).safeParse(broken).success).toBe(false);
});
