import { describe, expect, test } from 'vitest';
import type { Grant } from '../../../../src/model/grants.ts';
import { deadlineWords } from '../../../../src/sections/grants/deadline-words.ts';
import { grantStatus } from '../../../../src/sections/grants/grant-status.ts';
import { orderGrants } from '../../../../src/sections/grants/order-grants.ts';
import { toCalendarEntry } from '../../../../src/sections/grants/to-calendar-entry.ts';

const today = '2026-11-23';

describe('where a grant stands', () => {
  test.each([
    [{}, 'awaited', 'сроки — на сайте того, кто даёт'],
    [{ deadline: '2026-11-23' }, 'open', 'до 23 ноября 2026 г.'],
    [{ deadline: '2026-11-22' }, 'closed', 'приём закончился 22 ноября 2026 г.'],
    [{ opens: '2026-11-23', deadline: '2026-12-31' }, 'open', 'до 31 декабря 2026 г.'],
    [{ opens: '2026-12-01', deadline: '2026-12-31' }, 'soon', 'с 1 декабря 2026 г. до 31 декабря 2026 г.'],
  ] as const)('%j is %s', (term, status, words) => {
    expect(grantStatus(term, today)).toBe(status);
    expect(deadlineWords(term, today).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

test('grants that one may still apply for come first, the nearest deadline on top', () => {
  const grant = (title: string, deadline?: string, opens?: string) => ({ data: { title, deadline, opens } });
  const shown = orderGrants(
    [
      grant('закрыт', '2026-01-01'),
      grant('ждём'),
      grant('скоро', '2027-03-01', '2027-02-01'),
      grant('позже', '2027-01-31'),
      grant('раньше', '2026-12-01'),
    ],
    today,
  );
  expect(shown.map(({ data }) => data.title)).toEqual(['раньше', 'позже', 'скоро', 'ждём', 'закрыт']);
});

test('a calendar is given the last day of a grant, and nothing where it is not known', () => {
  const url = new URL('https://nastavnik.example/grants/#dobroe-delo');
  const data = { title: 'Доброе дело', summary: 'О чём.', link: 'https://fond.example/' } as Grant;
  expect(toCalendarEntry({ id: 'dobroe-delo', data }, url)).toBeUndefined();
  expect(
    toCalendarEntry({ id: 'dobroe-delo', data: { ...data, deadline: '2027-01-31' } }, url),
  ).toMatchObject({
    uid: 'grant-dobroe-delo@nastavnik.example',
    starts: '2027-01-31',
    title: 'Последний день приёма заявок: Доброе дело',
  });
});
