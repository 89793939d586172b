import { expect, test } from 'vitest';
import { forms } from '../../../src/forms/catalogue.ts';
import { consentsInUse } from '../../../src/forms/consents-in-use.ts';

test('a consent that any form asks for is in use, once', () => {
  const ask = (id: string) => ({ consents: [{ id, label: 'Согласие' }] });
  expect([...consentsInUse([ask('feedback'), ask('story'), ask('feedback')])]).toEqual(['feedback', 'story']);
});

test('the application of a mentor asks for its own', () => {
  expect(consentsInUse(forms).has('become-mentor')).toBe(true);
});
