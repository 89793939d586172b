import { describe, expect, test } from 'vitest';
import { calendarMonths } from '../../../../src/calendar/calendar-months.ts';
import { monthViews } from '../../../../src/calendar/month-views.ts';
import type { Timed } from '../../../../src/model/event-days.ts';
import type { EventEntry } from '../../../../src/model/events.ts';
import { comingEvents } from '../../../../src/sections/events/coming-events.ts';
import { eventsOfMunicipality, eventsOfRole } from '../../../../src/sections/events/events-of.ts';
import { isPast } from '../../../../src/sections/events/is-past.ts';
import { keptInCalendars } from '../../../../src/sections/events/kept-in-calendars.ts';
import { monthsOf } from '../../../../src/sections/events/months-of.ts';
import { pastEvents } from '../../../../src/sections/events/past-events.ts';
import { withoutDay } from '../../../../src/sections/events/without-day.ts';
import { regionDay } from '../../../../src/text/region-day.ts';

interface More {
  readonly ends?: string;
  readonly startTime?: string;
  readonly repeats?: EventEntry['repeats'];
  readonly municipality?: string;
  readonly roles?: string[];
}

const on = (id: string, starts: string | undefined, { roles = [], ...more }: More = {}) => ({
  id,
  data: { starts, roles, ...more },
});
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
const today = '2026-11-23';

const events = [
  on('school', '2027-02-18', { ends: '2027-02-19' }),
  on('camp', '2026-12-30', { ends: '2027-01-02', municipality: 'ishim' }),
  on('webinar', '2026-12-10', { startTime: '18:00' }),
  on('morning', '2026-12-10', { startTime: '09:00', municipality: 'ishim' }),
  on('walk', '2026-09-19', { municipality: 'tobolsk' }),
  on('yearly', undefined),
];
const calendarOf = (found: readonly { readonly data: Timed & { readonly municipality?: string } }[]) =>
  calendarMonths(found, { today, monthsOf: ({ data }) => monthsOf(data) });
const months = calendarMonths(events, { today, monthsOf: ({ data }) => monthsOf(data) });
const views = monthViews(months, {
  root: '/events/calendar/',
  names: new Map([
    ['ishim', 'Ишим'],
    ['tobolsk', 'Тобольск'],
  ]),
  today,
});
const viewOf = (path: string | undefined) => views.find((view) => view.path === path);

describe('the calendar by months', () => {
  test('has the months of past and coming events and this one, and no empty ones between', () => {
    expect(months.filter(({ municipality }) => !municipality).map(({ month }) => month)).toEqual([
      '2026-09',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });

  test('opens at this month, which keeps an address of its own for later', () => {
    expect(views.filter(({ month }) => month === '2026-11').map(({ path }) => path)).toEqual([
      undefined,
      '2026-11',
    ]);
  });

  test('of a municipality has what is its own and what is for the whole region', () => {
    expect(ids(viewOf('ishim/2026-12')?.items ?? [])).toEqual(['camp', 'webinar', 'morning']);
    expect(viewOf('ishim/2026-12')?.own).toBe(2);
    expect(ids(viewOf('tobolsk/2026-09')?.items ?? [])).toEqual(['walk']);
    expect(viewOf('tobolsk/2026-12')).toBeUndefined();
  });

  test('leads to the nearest months that have events', () => {
    expect(viewOf('2026-11')?.before).toEqual({
      label: 'Сентябрь 2026',
      href: '/events/calendar/2026-09/',
    });
    expect(viewOf('ishim/2026-12')?.after?.href).toBe('/events/calendar/ishim/2027-01/');
    expect(viewOf('2027-02')?.after).toBeUndefined();
  });

  test('offers the municipalities that have events in this month, with their number', () => {
    expect(viewOf('2026-12')?.places.map(({ label, count }) => [label, count])).toEqual([
      ['Весь регион', 3],
      ['Ишим', 2],
    ]);
    expect(viewOf('2026-12')?.places.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  });

  test('has what repeats in each month of its days', () => {
    const club = on('club', '2026-11-27', { repeats: { every: 'month', until: '2027-01-31' } });
    expect(calendarOf([club]).map(({ month, own }) => [month, own])).toEqual([
      ['2026-11', 1],
      ['2026-12', 1],
      ['2027-01', 1],
    ]);
  });

  test('of a region without events is this month alone', () => {
    expect(calendarOf([]).map(({ month }) => month)).toEqual(['2026-11']);
  });

  test('names what comes every year in the month, its day not yet known', () => {
    const yearly = [
      { id: 'may', data: { period: { words: 'в мае', months: ['май' as const] } } },
      {
        id: 'december',
        data: { period: { words: 'в декабре', months: ['декабрь' as const] }, municipality: 'ishim' },
      },
    ];
    const inDecember = (municipality: string | undefined) =>
      ids(withoutDay(yearly, { month: '2026-12', municipality, today }));
    expect(inDecember(undefined)).toEqual(['december']);
    expect(inDecember('ishim')).toEqual(['december']);
    expect(inDecember('tobolsk')).toEqual([]);
    expect(withoutDay(yearly, { month: '2026-05', municipality: undefined, today })).toEqual([]);
  });
});

describe('a calendar that people subscribe to', () => {
  test('keeps for a month what is over, so that an evening does not vanish at midnight', () => {
    const past = [on('old', '2026-10-22'), on('month-ago', '2026-10-23'), on('yesterday', '2026-11-22')];
    expect(ids(keptInCalendars([...past, on('yearly', undefined)], today))).toEqual([
      'month-ago',
      'yesterday',
    ]);
  });

  test('of a municipality holds its own events and the region’s', () => {
    expect(ids(eventsOfMunicipality(events, 'ishim'))).toEqual([
      'school',
      'camp',
      'webinar',
      'morning',
      'yearly',
    ]);
  });

  test('of a role holds what is for it and what is for everyone', () => {
    const meant = [
      on('all', '2026-12-01'),
      on('mentors', '2026-12-02', { roles: ['mentor'] }),
      on('parents', '2026-12-03', { roles: ['parent'] }),
    ];
    expect(ids(eventsOfRole(meant, 'mentor'))).toEqual(['all', 'mentors']);
  });
});

describe('an event goes to the archive by itself', () => {
  const zone = 'Asia/Yekaterinburg';
  const party = [on('party', '2026-11-22'), on('school', '2026-11-20', { ends: '2026-11-22' })];

  test('not before the region’s midnight, on its last day', () => {
    const evening = regionDay(new Date('2026-11-22T18:59:59Z'), zone);
    expect(ids(comingEvents(party, evening))).toEqual(['school', 'party']);
    expect(pastEvents(party, evening)).toEqual([]);
  });

  test('right after it, though elsewhere it is still the same day', () => {
    const night = regionDay(new Date('2026-11-22T19:00:00Z'), zone);
    expect(comingEvents(party, night)).toEqual([]);
    expect(ids(pastEvents(party, night))).toEqual(['party', 'school']);
  });

  test('when the last of its meetings is over, and stands until then at the next one', () => {
    const club = [on('club', '2026-11-05', { repeats: { every: 'week', until: '2026-11-22' } })];
    expect(ids(comingEvents([...party, ...club], '2026-11-19'))).toEqual(['club', 'school', 'party']);
    expect(ids(comingEvents(club, '2026-11-20'))).toEqual([]);
    expect(ids(pastEvents(club, '2026-11-20'))).toEqual(['club']);
  });

  test('never, when it comes every year', () => {
    expect(isPast({}, '2099-01-01')).toBe(false);
  });
});
