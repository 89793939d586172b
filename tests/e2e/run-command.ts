import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs one of the operator's commands the way its npm script does. */
export function runCommand(
  script: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });
  return { code: status, output: stdout + stderr };
}
