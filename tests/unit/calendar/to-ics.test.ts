import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../src/calendar/calendar-entry.ts';
import { toIcs } from '../../../src/calendar/to-ics.ts';
import { regionMoment } from '../../../src/text/region-moment.ts';

const entry: CalendarEntry = {
  uid: 'event-ishim-vstrecha@nastavnik.example',
  title: 'Встреча с наставником, который учит чинить велосипеды; приходите с друзьями',
  starts: '2027-03-05',
  startTime: '15:00',
  endTime: '17:30',
  timeZone: 'Asia/Yekaterinburg',
  place: 'Ишим, библиотека',
  words: 'Две фразы.\nИ ещё одна.',
  url: 'https://nastavnik.example/events/ishim/vstrecha/',
};

/** Lines as a calendar puts them together again. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('an event in a visitor’s calendar', () => {
  test('stands at the hours of the region wherever it is opened', () => {
    const lines = linesOf(toIcs('События', [entry]));
    expect(lines).toContain('DTSTART;TZID=Asia/Yekaterinburg:20270305T150000');
    expect(lines).toContain('DTEND;TZID=Asia/Yekaterinburg:20270305T173000');
    expect(lines).toContain('TZID:Asia/Yekaterinburg');
    expect(lines).toContain('TZOFFSETTO:+0500');
  });

  test('lasts whole days where no hour is set, the last one included', () => {
    const { startTime, endTime, ...days } = entry;
    const lines = linesOf(toIcs('События', [{ ...days, ends: '2027-03-31' }]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20270305');
    expect(lines).toContain('DTEND;VALUE=DATE:20270401');
  });

  test('keeps its hour without an end', () => {
    const { endTime, ...open } = entry;
    const lines = linesOf(toIcs('События', [open]));
    expect(lines).toContain('DTSTART;TZID=Asia/Yekaterinburg:20270305T150000');
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });

  test('says that it is called off', () => {
    expect(linesOf(toIcs('События', [{ ...entry, isCancelled: true }]))).toContain('STATUS:CANCELLED');
  });

  test('keeps commas, semicolons and lines of its words', () => {
    const lines = linesOf(toIcs('События', [entry]));
    expect(lines).toContain('LOCATION:Ишим\\, библиотека');
    expect(lines).toContain('DESCRIPTION:Две фразы.\\nИ ещё одна.');
  });

  test('is the same at every build, so that nothing changes without a change', () => {
    const stamps = linesOf(toIcs('События', [entry])).filter((line) => line.startsWith('DTSTAMP'));
    expect(stamps).toEqual(['DTSTAMP:20270305T000000Z']);
    expect(toIcs('События', [entry])).toBe(toIcs('События', [entry]));
  });

  test('has no line longer than 75 bytes', () => {
    const longest = Math.max(
      ...toIcs('События', [entry])
        .split('\r\n')
        .map((line) => Buffer.byteLength(line)),
    );
    expect(longest).toBeLessThanOrEqual(75);
  });
});

test('a calendar without events is still one', () => {
  const lines = linesOf(toIcs('События', []));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('search engines are told the hour with its zone', () => {
  expect(regionMoment('2027-03-05', '15:00', 'Asia/Yekaterinburg')).toBe('2027-03-05T15:00:00+05:00');
  expect(regionMoment('2027-03-05', '15:00', 'Europe/Samara')).toBe('2027-03-05T15:00:00+04:00');
});
