import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mustNotLookInside } from '../../../functions/platforms/must-not-look-inside.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const checkout = join('/srv', 'site');

test('a data folder whose name only begins like the project’s is refused, and the setting is named', () => {
  const refused = () => mustNotLookInside(join('/srv', 'site-data'), checkout);
  expect(refused).toThrow(SetupError);
  expect(refused).toThrow(/^DATA_FOLDER: .*site-data.*Назовите её иначе/);
});

test.each([join(checkout, 'data'), join('/srv', 'data'), join('/var', 'lib', 'site')])(
  '%s is taken',
  (folder) => expect(() => mustNotLookInside(folder, checkout)).not.toThrow(),
);
