// npm test: every check of the project, one after another; the first that fails ends the run.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

const bin = (name: string) => join('node_modules', '.bin', name);

const checks: readonly (readonly [title: string, command: string, ...words: string[]])[] = [
  ['Types', bin('astro'), 'check', '--minimumFailingSeverity', 'hint'],
  ['Lint and format', bin('biome'), 'ci', '--error-on-warnings'],
  ['Tests', bin('vitest'), 'run', ...process.argv.slice(2)],
];

for (const [title, command, ...words] of checks) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // The tools' own scripts start with `#!/usr/bin/env node`: let them find the Node that runs this file.
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
