import { expect, it } from 'vitest';
import { byLine } from '../../../../src/sections/stories/by-line.ts';

it('The author is introduced once', () => {
  expect(byLine({ author: 'Игорь Полевой', authorKind: 'mentor', about: 'пекарь' })).toBe(
    'Игорь Полевой, пекарь',
  );
  expect(byLine({ author: 'Светлана', authorKind: 'parent' })).toBe('Светлана, родитель');
  expect(byLine({ author: 'Участница программы', authorKind: 'participant' })).toBe('Участница программы');
});
