import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../src/calendar/calendar-entry.ts';
import { toIcs } from '../../../src/calendar/to-ics.ts';
import { webcalOf } from '../../../src/calendar/webcal-of.ts';

const entry: CalendarEntry = {
  uid: 'event-ishim-vstrecha@nastavnik.example',
  title:
    'Встреча «Ремесло; дело, друг» — приходите с теми, кто вам дорог, и с теми, с кем хочется познакомиться',
  starts: '2027-03-05',
  startTime: '15:00',
  endTime: '17:30',
  timeZone: 'Asia/Yekaterinburg',
  place: 'Ишим, библиотека',
  words: 'Две фразы.\nИ ещё одна: запятая, точка с запятой; и \\ черта.',
  url: 'https://nastavnik.example/events/ishim/vstrecha/',
};
const { startTime: _start, endTime: _end, timeZone: _zone, ...days } = entry;

describe('another program that reads our calendars', () => {
  test('finds the same words, place and address, folded lines put together again', () => {
    const [event] = read([entry]);
    expect(event?.uid).toBe(entry.uid);
    expect(event?.summary).toBe(entry.title);
    expect(event?.description).toBe(entry.words);
    expect(event?.location).toBe(entry.place);
    expect(event?.component.getFirstPropertyValue('url')).toBe(entry.url);
  });

  test('understands the hours of the region as moments', () => {
    const [event] = read([entry]);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-03-05T10:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-03-05T12:30:00.000Z');
  });

  test('takes several days with the last one', () => {
    const [event] = read([{ ...days, ends: '2027-03-07' }]);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.duration.toSeconds()).toBe(3 * 24 * 60 * 60);
  });

  test('repeats what comes again', () => {
    const [event] = read([{ ...days, starts: '2028-01-28', repeats: { every: 'month', interval: 3 } }]);
    const iterator = event?.iterator();
    const first = Array.from({ length: 4 }, () => iterator?.next()?.toString());
    expect(first).toEqual(['2028-01-28', '2028-04-28', '2028-07-28', '2028-10-28']);
  });

  test('stops where a row of meetings ends', () => {
    const [event] = read([
      { ...days, starts: '2027-03-05', repeats: { every: 'week', interval: 2, times: 2 } },
    ]);
    const iterator = event?.iterator();
    const found = Array.from({ length: 3 }, () => iterator?.next()?.toString());
    expect(found).toEqual(['2027-03-05', '2027-03-19', undefined]);
  });

  test('is told what is called off, and how soon to ask again', () => {
    const calendar = parse([{ ...entry, isCancelled: true }]);
    const event = calendar.getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT6H');
  });

  test('finds none in a calendar without events', () => {
    expect(read([])).toEqual([]);
  });
});

test('a subscription asks for the file itself, on the site’s own host and port', () => {
  expect(webcalOf(new URL('https://nastavnik.example/razdel/events/all.ics'))).toBe(
    'webcal://nastavnik.example/razdel/events/all.ics',
  );
  expect(webcalOf(new URL('http://localhost:4321/events/all.ics'))).toBe(
    'webcal://localhost:4321/events/all.ics',
  );
});

function parse(entries: readonly CalendarEntry[]): ICAL.Component {
  return new ICAL.Component(ICAL.parse(toIcs('События', entries)));
}

function read(entries: readonly CalendarEntry[]): ICAL.Event[] {
  const calendar = parse(entries);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
