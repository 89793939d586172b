import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What the site must carry and what its search must find is held against the pages themselves. */
const NEEDS_BUILT_SITE = ['tests/content/acceptance.test.ts', 'tests/content/search-queries.test.ts'];

/** Ends a test that hangs; how fast one is depends on what else the machine does. */
const HANGS = 60_000;

const project = (name: string, more: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // By default Vitest leaves one core unused, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    ...more,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      project('unit'),
      project('contract', { globalSetup: 'tests/contract/postgres.setup.ts' }),
      project('torture', { testTimeout: 120_000 }),
      project('content', { exclude: NEEDS_BUILT_SITE }),
      project('architecture', { include: ['tests/architecture.test.ts'] }),
      project('e2e', {
        include: ['tests/e2e/**/*.test.ts', ...NEEDS_BUILT_SITE],
        globalSetup: 'tests/e2e/site.setup.ts',
        testTimeout: 180_000,
        // Some build a site of their own first.
        hookTimeout: 300_000,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
