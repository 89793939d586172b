import { expect, test } from 'vitest';
import { groupSteps } from '../../../../src/sections/pair-path/group-steps.ts';

const step = (id: string, part: 'before' | 'meetings' | 'after', order: number) => ({
  id,
  data: { part, order },
});

test('the numbers of the steps go on from part to part', () => {
  const parts = groupSteps([
    step('graduation', 'after', 12),
    step('trial', 'meetings', 7),
    step('training', 'before', 2),
    step('selection', 'before', 1),
  ]);
  expect(parts.map(({ part, first, steps }) => [part, first, steps.map(({ id }) => id)])).toEqual([
    ['before', 1, ['selection', 'training']],
    ['meetings', 3, ['trial']],
    ['after', 4, ['graduation']],
  ]);
});

test('a part without steps is left out', () => {
  expect(groupSteps([step('trial', 'meetings', 1)]).map(({ part }) => part)).toEqual(['meetings']);
});
