import { describe, expect, it } from 'vitest';
import { CIRCLE_WIDTH, circleLayout, PLATE } from '../../../../src/sections/presentations/circle-layout.ts';
import { ROAD_WIDTH, roadLayout } from '../../../../src/sections/presentations/road-layout.ts';
import { wrapWords } from '../../../../src/sections/presentations/wrap-words.ts';

const COUNTS = [3, 4, 5, 6, 7, 8, 9, 10];

describe('The road', () => {
  it.each(COUNTS)('of %i stops stays on the picture and winds from side to side', (count) => {
    const { stops, road, height } = roadLayout(count);
    expect(stops).toHaveLength(count);
    for (const { x, y } of stops) {
      expect(x > 26 && x < ROAD_WIDTH - 26).toBe(true);
      expect(y > 26 && y < height - 26).toBe(true);
    }
    expect(stops.map(({ isLeft }) => isLeft)).toEqual(stops.map((_, index) => index % 2 === 0));
    expect(road.match(/C/g)).toHaveLength(count - 1);
  });
});

describe('The circle', () => {
  it.each(COUNTS)('of %i plates keeps them on the picture, apart from each other', (count) => {
    const { plates, height } = circleLayout(count);
    for (const { x, y } of plates) {
      expect(x - PLATE.width / 2 >= 0 && x + PLATE.width / 2 <= CIRCLE_WIDTH).toBe(true);
      expect(y - PLATE.height / 2 >= 0 && y + PLATE.height / 2 <= height).toBe(true);
    }
    const touching = plates.flatMap((one, index) =>
      plates
        .slice(index + 1)
        .filter(({ x, y }) => Math.abs(x - one.x) < PLATE.width && Math.abs(y - one.y) < PLATE.height),
    );
    expect(touching).toEqual([]);
  });
});

it('A caption is broken between words', () => {
  expect(wrapWords('Проверка занятости после программы', 20)).toEqual([
    'Проверка занятости',
    'после программы',
  ]);
});
