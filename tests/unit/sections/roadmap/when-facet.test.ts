import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entrySchema } from '../../../../src/model/entry-schema.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { roadmaps } from '../../../../src/model/roadmaps.ts';
import { regionalPointView } from '../../../../src/sections/roadmap/regional-point-view.ts';
import { whenFacet } from '../../../../src/sections/roadmap/when-facet.ts';

const plan = entrySchema(roadmaps, plainKit).parse(
  JSON.parse(readFileSync('content/roadmaps/regional.json', 'utf8')),
);
const pointOf = (number: number) => {
  const found = plan.points.find((point) => point.number === number);
  if (!found) throw new Error(`no point ${number}`);
  return found;
};

test.each([
  [1, ['I квартал 2024 года']],
  [2, ['I квартал 2024 года', 'II квартал 2024 года']],
  [6, ['II квартал 2024 года', 'III квартал 2024 года', 'Постоянно']],
  [19, ['Постоянно']],
  [28, ['Каждый год, II квартал', 'Каждый год, IV квартал']],
  [32, ['Каждый год, I квартал']],
])('Point %i of the plan is found under %j', (number, labels) => {
  expect(whenFacet.valuesOf(pointOf(number)).map(whenFacet.labelOf)).toEqual(labels);
});

test('Quarters stand by year, then those of every year, then always', () => {
  const values = ['always', 'q4', 'q1', '2025-q1', '2024-q4'];
  expect(values.toSorted(whenFacet.compare)).toEqual(['2024-q4', '2025-q1', 'q1', 'q4', 'always']);
});

test('A point says how far it is only with a mark', () => {
  const shown = (more: object) => regionalPointView({ ...pointOf(1), ...more }, plan.participants);
  expect(shown({}).mark).toBeUndefined();
  expect(shown({ status: 'underway' }).mark).toEqual({ words: 'В работе', isDone: false });
  expect(shown({ status: 'done', day: '2024-01-31', proof: '/news/' })).toMatchObject({
    mark: { words: 'Сделано 31 января 2024 г.', isDone: true },
    proof: '/news/',
  });
});
