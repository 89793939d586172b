import { expect, test } from 'vitest';
import { invitesBeside } from '../../../../src/sections/municipality/invites.ts';

test('A page without anything invites to all, the way to a mentor first', () => {
  const [first, ...others] = invitesBeside([]);
  expect(first?.path).toBe('/become-mentor/');
  expect(others.length).toBeGreaterThan(2);
});

test('What a page has, it does not ask for', () => {
  const titles = invitesBeside([{ id: 'mentors' }, { id: 'events' }]).map(({ title }) => title);
  expect(titles).toEqual(['Практики', 'Партнёры']);
});
