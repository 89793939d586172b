import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      project('unit'),
      project('contract'),
      project('content'),
      { test: { name: 'architecture', include: ['tests/architecture.test.ts'] } },
      project('e2e', {
        globalSetup: 'tests/e2e/site.setup.ts',
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
