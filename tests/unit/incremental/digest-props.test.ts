import { expect, test } from 'vitest';
import { digestProps } from '../../../src/incremental/digest-props.ts';

const digest = (value: unknown) => digestProps(value, new WeakMap());

test('what a route hands to a page has one digest for one content, whatever objects hold it', () => {
  const make = (title: string) => ({
    entry: { id: 'ishim/lodka', data: { title, day: new Date(0) } },
    page: 2,
  });
  expect(digest(make('Лодка'))).toBe(digest(make('Лодка')));
  expect(digest(make('Лодка'))).not.toBe(digest(make('Лодки')));
});

test('a change deep inside, in the order or in the kind changes the digest', () => {
  const others = [[1, 2], [2, 1], [[1], 2], ['1', 2], [1, 2, undefined], { 0: 1, 1: 2 }, new Set([1, 2])];
  expect(new Set(others.map(digest)).size).toBe(others.length);
  expect(digest(new Map([['a', { b: 1 }]]))).not.toBe(digest(new Map([['a', { b: 2 }]])));
  expect(digest(new Uint8Array([1]))).not.toBe(digest(new Uint8Array([2])));
});

test('a function cannot be told by its data, a component is told by its place', () => {
  expect(digest({ label: () => 'Ишим' })).toBeUndefined();
  expect(digest({ Card: Object.assign(() => '', { moduleId: 'src/Card.astro' }) })).toBeDefined();
});

test('an object of a class of its own is not taken for its fields', () => {
  class Region {
    readonly title = 'Тюменская область';
  }
  expect(digest({ region: new Region() })).toBeUndefined();
});

test('a part that many pages share is worked through once', () => {
  let reads = 0;
  const shared = {
    get title() {
      reads += 1;
      return 'Все практики';
    },
  };
  const known = new WeakMap<object, string | null>();
  for (const page of [1, 2, 3]) digestProps({ page, shared }, known);
  expect(reads).toBe(1);
});
