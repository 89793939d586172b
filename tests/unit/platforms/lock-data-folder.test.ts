import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDataFolder } from '../../../functions/platforms/lock-data-folder.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const root = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a second server is refused in one line that names the setting, until the first has stopped', () => {
  const unlock = lockDataFolder(root);
  expect(() => lockDataFolder(root)).toThrow(SetupError);
  expect(() => lockDataFolder(root)).toThrow(/^DATA_FOLDER: с папкой .* уже работает другой сервер.*$/);
  unlock();
  lockDataFolder(root)();
});

test('a server that was killed leaves no lock behind', async () => {
  const module = resolve('functions/platforms/lock-data-folder.ts');
  const script = `const { lockDataFolder } = await import(${JSON.stringify(module)});
    globalThis.kept = lockDataFolder(${JSON.stringify(root)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(other.stdout, 'data');
  expect(() => lockDataFolder(root)).toThrow(/другой сервер/);
  const ended = once(other, 'exit');
  other.kill('SIGKILL');
  await ended;
  lockDataFolder(root)();
});
