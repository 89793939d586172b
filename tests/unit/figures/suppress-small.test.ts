import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTotals } from '../../../src/figures/add-totals.ts';
import type { Count, PublishedCount } from '../../../src/figures/count.ts';
import { suppressSmall } from '../../../src/figures/suppress-small.ts';
import { couldBe } from './could-be.ts';
import { isComputable } from './is-computable.ts';

describe('small numbers stay unknown', () => {
  test('each could still be any number from 1 to the threshold, whatever the sums say', () => {
    fc.assert(
      fc.property(tables({ rows: 4, columns: 3 }), thresholds, (counts, threshold) => {
        const published = suppressSmall(counts, threshold);
        for (const { row, column, isTotal } of smallPlaces(counts, threshold)) {
          expect(published[row]?.[column]).toBe('hidden');
          const guesses = isTotal ? [threshold] : Array.from({ length: threshold }, (_, less) => less + 1);
          for (const value of guesses) expect(couldBe(counts, published, { row, column, value })).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('none can be computed from a table of 26 municipalities and five years', () => {
    fc.assert(
      fc.property(tables({ rows: 26, columns: 5 }), (counts) => {
        const published = suppressSmall(counts, 5);
        for (const place of smallPlaces(counts, 5)) expect(isComputable(published, place)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('the tests would see a number that can be computed', () => {
    const counts = [
      [2, 30],
      [40, 50],
    ];
    const careless: PublishedCount[][] = [
      ['hidden', 30, 32],
      [40, 50, 90],
      [42, 80, 122],
    ];
    expect(couldBe(counts, careless, { row: 0, column: 0, value: 3 })).toBe(false);
    expect(isComputable(careless, { row: 0, column: 0 })).toBe(true);
  });
});

describe('everything else is published', () => {
  test('nothing is hidden where nothing is small', () => {
    fc.assert(
      fc.property(tables({ rows: 6, columns: 3, small: false }), (counts) => {
        expect(suppressSmall(counts, 5)).toEqual(addTotals(counts));
      }),
    );
  });

  test('a zero and a missing report are always seen', () => {
    fc.assert(
      fc.property(tables({ rows: 5, columns: 3 }), (counts) => {
        const published = suppressSmall(counts, 5);
        addTotals(counts).forEach((row, at) => {
          row.forEach((count, column) => {
            if (!count) expect(published[at]?.[column]).toBe(count);
          });
        });
      }),
    );
  });

  test('what is seen is true', () => {
    fc.assert(
      fc.property(tables({ rows: 5, columns: 3 }), (counts) => {
        const truth = addTotals(counts);
        suppressSmall(counts, 5).forEach((row, at) => {
          row.forEach((count, column) => {
            if (count !== 'hidden') expect(count).toBe(truth[at]?.[column]);
          });
        });
      }),
    );
  });

  test('one small number takes three companions, and all totals stay', () => {
    expect(
      suppressSmall(
        [
          [3, 12],
          [11, 14],
          [40, 55],
        ],
        5,
      ),
    ).toEqual([
      ['hidden', 'hidden', 15],
      ['hidden', 'hidden', 25],
      [40, 55, 95],
      [54, 81, 135],
    ]);
  });

  test('a companion that is itself too small to hide behind is not enough', () => {
    const published = suppressSmall(
      [
        [4, 5],
        [6, 5],
      ],
      5,
    );
    expect(
      couldBe(
        [
          [4, 5],
          [6, 5],
        ],
        published,
        { row: 0, column: 0, value: 1 },
      ),
    ).toBe(true);
  });

  test('the only number of a region hides all its sums', () => {
    expect(suppressSmall([[3], [undefined], [0]], 5)).toEqual([
      ['hidden', 'hidden'],
      [undefined, undefined],
      [0, 0],
      ['hidden', 'hidden'],
    ]);
  });

  test('nobody has reported yet', () => {
    expect(suppressSmall([], 5)).toEqual([]);
    expect(suppressSmall([[undefined]], 5)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

const thresholds = fc.integer({ min: 2, max: 5 });

function tables(size: { readonly rows: number; readonly columns: number; readonly small?: boolean }) {
  const count = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, undefined) },
    ...(size.small === false ? [] : [{ weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) }]),
  );
  return fc.integer({ min: 1, max: size.columns }).chain((columns) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: size.rows,
    }),
  );
}

function smallPlaces(counts: readonly (readonly Count[])[], threshold: number) {
  return addTotals(counts).flatMap((row, at) =>
    row.flatMap((count, column) =>
      count && count < threshold
        ? [{ row: at, column, isTotal: at === counts.length || column === row.length - 1 }]
        : [],
    ),
  );
}
