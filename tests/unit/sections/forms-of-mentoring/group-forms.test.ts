import { expect, test } from 'vitest';
import { groupForms } from '../../../../src/sections/forms-of-mentoring/group-forms.ts';

const form = (id: string, place: 'community' | 'school' | 'teachers' | 'college', order: number) => ({
  id,
  data: { place, order },
});

test('forms stand by the place where pairs meet, and an empty place is left out', () => {
  const groups = groupForms([
    form('student-student', 'college', 8),
    form('student-pupil', 'school', 3),
    form('pupil-pupil', 'school', 2),
    form('community-teenager', 'community', 1),
  ]);
  expect(groups.map(({ label, forms }) => [label, forms.map(({ id }) => id)])).toEqual([
    ['Рядом с домом', ['community-teenager']],
    ['В школе', ['pupil-pupil', 'student-pupil']],
    ['В колледже и вузе', ['student-student']],
  ]);
});
