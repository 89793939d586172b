import { expect, test } from 'vitest';
import { tortures } from './catalogue.ts';

test.for(tortures.map((one) => [one.promise, one] as const))('%s', async ([, { lacks, run }], { skip }) => {
  if (lacks !== undefined) skip(`skipped: this machine lacks ${lacks}`);
  const { figures, broken } = await run('small');
  expect(broken, JSON.stringify(figures)).toEqual([]);
});
