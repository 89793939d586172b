import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributes, html } from '../../../src/forms/markup.ts';

test('inserted text stays text, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${`<b>"'&${text}`}`.toString()).not.toMatch(/[<>"']/);
    }),
  );
});

test('markup inside markup is not escaped twice', () => {
  expect(html`<ul>${['a<', 'b'].map((text) => html`<li>${text}</li>`)}</ul>`.toString()).toBe(
    '<ul><li>a&#60;</li><li>b</li></ul>',
  );
});

test('an absent piece leaves nothing behind', () => {
  expect(html`[${undefined}]`.toString()).toBe('[]');
});

test('attributes are quoted, bare or left out', () => {
  expect(attributes({ id: 'a"b', checked: true, hidden: false, title: undefined }).toString()).toBe(
    ' id="a&#34;b" checked',
  );
});
