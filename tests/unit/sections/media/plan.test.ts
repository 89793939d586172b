import { describe, expect, it } from 'vitest';
import type { MediaPlanRow } from '../../../../src/model/media-plan.ts';
import { comparePlanRows, groupByQuarter } from '../../../../src/sections/media/group-by-quarter.ts';
import { planRow } from '../../../../src/sections/media/plan-row.ts';

describe('The media plan', () => {
  it('stands by quarters: what goes on all year first, then the newest, days in their order', () => {
    const rows = [
      { day: '2026-12-15' },
      { from: '2024-07' },
      {},
      { day: '2026-10-01' },
      { day: '2027-01-20' },
    ];
    const groups = groupByQuarter(rows.map((data) => ({ data })).sort(comparePlanRows));
    expect(groups.map(({ title, rows: inside }) => [title, inside.map(({ data }) => data.day)])).toEqual([
      ['Весь год', [undefined]],
      ['I квартал 2027 года', ['2027-01-20']],
      ['IV квартал 2026 года', ['2026-10-01', '2026-12-15']],
      ['III квартал 2024 года', [undefined]],
    ]);
  });

  it.each([
    [{ day: '2026-12-01' }, '1 декабря 2026 г.'],
    [{ from: '2024-07', to: '2024-07' }, 'июль 2024 года'],
    [{ from: '2025-01', to: '2025-02', isPermanent: true }, 'январь — февраль 2025 года, далее постоянно'],
    [{}, 'в течение года'],
  ])('says when: %j is «%s»', (dates, words) => {
    expect(planRow({ ...row, ...dates }, {})[1]).toBe(words);
  });

  it('says where, links the material, and tells a sample from the plan', () => {
    const material = '/materials/pamyatka/';
    const cells = planRow({ ...row, example: true }, { material, municipality: 'Ишим' });
    expect(cells).toEqual([
      { text: 'Пример: Памятка для родителей', href: material },
      'в течение года',
      'Одноклассники, Ишим',
      'Родители',
      'Региональный оператор',
      'По плану',
    ]);
  });

  it('leads to what has come out', () => {
    const link = 'https://news.example/1';
    expect(planRow({ ...row, status: 'published', link }, {}).at(-1)).toEqual({ text: 'Вышло', href: link });
  });
});

const row: MediaPlanRow = {
  title: 'Памятка для родителей',
  isPermanent: false,
  channel: 'ok',
  audience: 'Родители',
  status: 'planned',
  post: 'Региональный оператор',
  isPublic: true,
  example: false,
};
