import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../../src/model/entry-schema.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { roadmaps } from '../../../../src/model/roadmaps.ts';
import { type Mark, roadmapProgress } from '../../../../src/sections/municipality/roadmap-progress.ts';

const plan = entrySchema(roadmaps, plainKit).parse(
  JSON.parse(readFileSync('content/roadmaps/regional.json', 'utf8')),
);
const mark = (point: number, status: Mark['status']): Mark => ({ point, status, example: false });

describe('a municipality’s way along the plan', () => {
  test('counts only what the plan asks of municipalities', () => {
    const progress = roadmapProgress(plan, [mark(1, 'done'), mark(13, 'done')]);
    expect(progress).toMatchObject({ total: 19, done: 1 });
    expect(progress.marked.map(({ point }) => point.number)).toEqual([13]);
  });

  test('has ahead whatever nobody marked, in the order of the plan', () => {
    const { ahead } = roadmapProgress(plan, [mark(13, 'done'), mark(15, 'underway')]);
    expect(ahead.slice(0, 2).map(({ number }) => number)).toEqual([14, 16]);
    expect(roadmapProgress(plan, []).ahead[0]?.number).toBe(13);
  });
});
