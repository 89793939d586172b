import { expect, test } from 'vitest';
import { answeredPatterns, isAnswered } from '../../../functions/platforms/answered-paths.ts';

test.each([
  ['/forms/become-mentor/check', '/', true],
  ['/health', '/', true],
  ['/', '/', false],
  ['/healthy/', '/', false],
  ['/become-mentor/apply/', '/', false],
  ['/section/forms/become-mentor/send', '/section/', true],
  ['/section/health', '/section/', true],
  ['/forms/become-mentor/send', '/section/', false],
])('%s of a site at %s is for the forms: %s', (path, base, expected) => {
  expect(isAnswered(path, base)).toBe(expected);
});

test('hosts are told the same in their own way', () => {
  expect(answeredPatterns('/section/')).toEqual(['/section/forms/*', '/section/health']);
});
