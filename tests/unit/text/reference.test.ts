import { expect, test } from 'vitest';
import { isReference, parseReference } from '../../../src/text/reference.ts';

test.each(['483-102-759-163', '483102759163', ' 483 102 759 163 ', '№ 483–102–759–163'])(
  '«%s» is read as a number',
  (spelling) => expect(parseReference(spelling)).toBe('483-102-759-163'),
);

test.each(['', '483-102-759-16', '483-102-759-1634', '483-102-759-16a', '<b>'])('«%s» is none', (spelling) =>
  expect(parseReference(spelling)).toBeUndefined(),
);

test.each(['777-777-777-777', '012-345-678-901'])('%s is written as we write it', (text) =>
  expect(isReference(text)).toBe(true),
);
test.each(['777777777777', '777-777-777-777\n'])('%j is not', (text) =>
  expect(isReference(text)).toBe(false),
);
