import { describe, expect, test } from 'vitest';
import type { EventEntry } from '../../../../src/model/events.ts';
import { monthItems } from '../../../../src/sections/events/month-items.ts';

const event = (id: string, data: Partial<EventEntry>) => ({
  id,
  data: { title: id, status: 'open', example: false, roles: [], ...data } as EventEntry,
});
const itemsOf = (...events: ReturnType<typeof event>[]) =>
  monthItems(events, { hrefOf: (id) => `/events/${id}/`, names: new Map([['ishim', 'Ишим']]) });

describe('an event in the calendar of a month', () => {
  test('says its hours, its place and what keeps people from coming', () => {
    const items = itemsOf(
      event('talk', { starts: '2026-12-05', startTime: '15:00', municipality: 'ishim', status: 'full' }),
      event('webinar', { starts: '2026-12-05', startTime: '18:00', format: 'online', example: true }),
    );
    expect(items.map(({ note }) => note)).toEqual(['в 15:00, Ишим, мест нет', 'в 18:00, онлайн, пример']);
    expect(items[0]?.href).toBe('/events/talk/');
  });

  test('is marked when it is called off', () => {
    const [item] = itemsOf(event('trip', { starts: '2026-12-05', status: 'cancelled' }));
    expect(item).toMatchObject({ isCancelled: true, note: 'отменено' });
  });

  test('stands on each day of its rhythm, among the others by its hour', () => {
    const items = itemsOf(
      event('evening', { starts: '2026-12-12', startTime: '18:00' }),
      event('club', {
        starts: '2026-12-05',
        startTime: '11:00',
        repeats: { every: 'week', until: '2026-12-12' },
      }),
    );
    expect(items.map(({ title, starts }) => [title, starts])).toEqual([
      ['club', '2026-12-05'],
      ['club', '2026-12-12'],
      ['evening', '2026-12-12'],
    ]);
  });

  test('is left out while it has no day', () => {
    expect(itemsOf(event('yearly', {}))).toEqual([]);
  });
});
