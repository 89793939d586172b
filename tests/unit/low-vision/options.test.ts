import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OPTIONS } from '../../../src/low-vision/options.ts';

const modes = readFileSync('src/styles/modes.css', 'utf8');
const special = OPTIONS.flatMap(({ name, choices: [, ...others] }) =>
  others.map(({ value, label }) => ({ name, value, label })),
);

describe('every choice of the panel', () => {
  test.each(special)('changes the page by the script and without it: $name $value', ({ name, value }) => {
    expect(modes).toContain(`:root:is([data-${name}="${value}"], :has(#${name}-${value}:checked))`);
  });

  test('any scheme sets the colours without the script too', () => {
    const schemes = special
      .filter(({ name }) => name === 'scheme')
      .map(({ value }) => `#scheme-${value}:checked`);
    expect(modes.replaceAll(/\s+/g, '')).toContain(`:has(${schemes.join(',')})`);
  });

  test('has a mark of its own on the page', () => {
    const ids = OPTIONS.flatMap(({ name, choices }) => choices.map(({ value }) => `${name}-${value}`));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('every rule of the modes belongs to a choice', () => {
  const named = [...modes.matchAll(/\[data-(\w+)="([\w-]+)"\]/g)].map(
    ([, name, value]) => `${name} ${value}`,
  );
  const known = special.map(({ name, value }) => `${name} ${value}`);
  expect([...new Set(named)].sort()).toEqual(known.sort());
});
