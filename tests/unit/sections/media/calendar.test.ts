import { describe, expect, it } from 'vitest';
import type { MediaPlanRow } from '../../../../src/model/media-plan.ts';
import { planItems } from '../../../../src/sections/media/plan-items.ts';
import { planMonths } from '../../../../src/sections/media/plan-months.ts';
import { planToCalendarEntry } from '../../../../src/sections/media/plan-to-calendar-entry.ts';

describe('The media plan as a calendar', () => {
  it.each([
    [{ day: '2026-12-08' }, ['2026-12']],
    [{ from: '2026-12', to: '2027-02' }, ['2026-12', '2027-01', '2027-02']],
    [{ from: '2024-07' }, ['2024-07']],
    [{}, []],
  ])('stands in its months: %j in %j', (dates, months) => {
    expect(planMonths(dates)).toEqual(months);
  });

  it('shows on a day what has one: where it comes out, whether it did, and that it is a sample', () => {
    const rows = [rowOf({ day: '2026-12-08', example: true }), rowOf({ from: '2026-12' })];
    expect(planItems(rows)).toEqual([
      {
        title: 'Новость на школьных сайтах',
        href: '/materials/tekst/',
        note: 'Школы и колледжи, Ишим, по плану, пример',
        starts: '2026-12-08',
      },
    ]);
  });

  it('gives phones the day, or the last day of the months; what has no end is no deadline', () => {
    const page = new URL('https://nastavnik.example/media-plan/');
    const entry = (data: Partial<MediaPlanRow>) => planToCalendarEntry(rowOf(data), page);
    expect(entry({ day: '2026-12-08', example: true })).toMatchObject({
      uid: 'media-plan-ishim-novost@nastavnik.example',
      title: 'Пример: Новость на школьных сайтах',
      starts: '2026-12-08',
      url: 'https://nastavnik.example/materials/tekst/',
    });
    expect(entry({ from: '2028-01', to: '2028-02' })).toMatchObject({
      title: 'Последний день: Новость на школьных сайтах',
      starts: '2028-02-29',
    });
    expect(entry({ from: '2025-01', to: '2025-02', isPermanent: true })).toBeUndefined();
    expect(entry({})).toBeUndefined();
  });
});

function rowOf(data: Partial<MediaPlanRow>) {
  return {
    id: 'ishim/novost',
    data: { ...row, ...data },
    links: { material: '/materials/tekst/', municipality: 'Ишим' },
  };
}

const row: MediaPlanRow = {
  title: 'Новость на школьных сайтах',
  isPermanent: false,
  channel: 'schools',
  audience: 'Школьники',
  status: 'planned',
  post: 'Координатор территории',
  isPublic: true,
  example: false,
};
