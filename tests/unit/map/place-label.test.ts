import { expect, test } from 'vitest';
import { LABEL_SIZE, type Label, placeLabel } from '../../../src/map/place-label.ts';
import { projectRegion } from '../../../src/map/projection.ts';
import { shippedMap } from './shipped-map.ts';

const { region, places } = shippedMap();
const projection = projectRegion(region.outline);
const labels = places.map((place) => placeLabel(place, projection));

/** Mean width of a letter of Golos Text, in shares of its size, as a browser measured it. */
const LETTER = { plain: 0.56, bold: 0.61 };

function boxOf({ text, x, y, anchor, isCity }: Label) {
  const width = text.length * LABEL_SIZE * LETTER[isCity ? 'bold' : 'plain'];
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { text, left, right: left + width, top: y - 0.75 * LABEL_SIZE, bottom: y + 0.2 * LABEL_SIZE };
}

type Box = ReturnType<typeof boxOf>;

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

test('no two names on the map lie on each other', () => {
  const boxes = labels.map(boxOf);
  const clashes = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} and ${other.text}`),
  );
  expect(clashes).toEqual([]);
});

test('no name covers the dot of another municipality', () => {
  const dots = labels.flatMap(({ text, dot }) =>
    dot ? [{ text, left: dot.x, right: dot.x, top: dot.y, bottom: dot.y }] : [],
  );
  const covered = labels
    .map(boxOf)
    .flatMap((box) => dots.filter((dot) => overlap(box, dot)).map((dot) => `${box.text} covers ${dot.text}`));
  expect(covered).toEqual([]);
});

test('every name stands inside the drawing', () => {
  const cut = labels
    .map(boxOf)
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > projection.width || top < 0 || bottom > projection.height,
    );
  expect(cut).toEqual([]);
});

test('a district around a city is the second line of the city, with a target of its own', () => {
  const city = labels[places.findIndex(({ id }) => id === 'ishim')] ?? expect.fail();
  const district = labels[places.findIndex(({ id }) => id === 'ishimskiy')] ?? expect.fail();
  expect(district.text).toBe('и район');
  expect(district.dot).toBeUndefined();
  expect(district.x).toBe(city.x);
  expect(district.y).toBeGreaterThan(city.y);
  expect(district.target.y).toBeGreaterThanOrEqual(city.target.y + city.target.height);
});
