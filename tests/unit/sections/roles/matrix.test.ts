import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../../src/model/entry-schema.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { type Role, roles } from '../../../../src/model/roles.ts';
import { dutiesByArea } from '../../../../src/sections/roles/duties-by-area.ts';
import { matrixRows } from '../../../../src/sections/roles/matrix-rows.ts';
import { rolesByArea } from '../../../../src/sections/roles/roles-by-area.ts';

const duty = (area: string, part: string, text = 'Делает своё дело.') => ({ area, part, text });

function role(id: string, order: number, duties: readonly object[]): { id: string; data: Role } {
  const data = entrySchema(roles, plainKit).parse({
    title: `Роль ${id}`,
    short: id,
    order,
    levels: ['organisation'],
    summary: 'Кто-то, у кого есть своё дело в системе.',
    duties,
    source: 'Функции участников',
  });
  return { id, data };
}

const helper = role('psychologist', 1, [duty('pairs', 'helps')]);
const decider = role('organisation', 2, [
  duty('pairs', 'does'),
  duty('pairs', 'decides'),
  duty('events', 'does'),
]);

describe('The table of who answers for what', () => {
  test('shows the weightiest thing that a role does in an area, and nothing where it has no duty', () => {
    expect(matrixRows([decider, helper], ['pairs', 'events', 'crisis'])).toEqual([
      { id: 'psychologist', short: 'psychologist', parts: ['helps', undefined, undefined] },
      { id: 'organisation', short: 'organisation', parts: ['decides', 'does', undefined] },
    ]);
  });

  test('lists first who decides, and leaves out areas that nobody works in', () => {
    const areas = rolesByArea([helper, decider]);
    expect(areas.map(({ area }) => area)).toEqual(['pairs', 'events']);
    expect(areas[0]?.roles.map(({ id }) => id)).toEqual(['organisation', 'psychologist']);
  });

  test('loses no duty of a role on its way to the page', () => {
    expect(dutiesByArea(decider.data).flatMap(({ duties }) => duties)).toHaveLength(3);
    expect(dutiesByArea(decider.data).map(({ area }) => area)).toEqual(['pairs', 'events']);
  });

  test('is empty while there are no roles', () => {
    expect(rolesByArea([])).toEqual([]);
    expect(matrixRows([], ['pairs'])).toEqual([]);
  });
});
