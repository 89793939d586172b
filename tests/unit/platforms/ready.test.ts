import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'ready-'));
afterAll(() => rmSync(root, { recursive: true }));

const LOCK = '{}';
mkdirSync(join(root, 'node_modules'));
copyFileSync('ready.mjs', join(root, 'ready.mjs'));
writeFileSync(join(root, 'package-lock.json'), LOCK);
writeFileSync(join(root, 'node_modules', '.installed-lock'), createHash('sha256').update(LOCK).digest('hex'));
writeFileSync(
  join(root, 'server.mjs'),
  `for (const signal of ['SIGINT', 'SIGTERM']) {
     process.on(signal, () => setTimeout(() => {
       console.log('stopped by ' + signal);
       process.exit(7);
     }, 100));
   }
   setInterval(() => {}, 1000);
   console.log('started');`,
);

test.runIf(process.platform !== 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  '%s to npm start reaches the server, which is waited for, and its exit code is handed on',
  async (signal) => {
    const child = spawn(process.execPath, ['ready.mjs', 'server.mjs'], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await once(child.stdout, 'data');
    const ended = once(child, 'close');
    child.kill(signal);
    expect(await ended).toEqual([7, null]);
    expect(output).toBe(`started\nstopped by ${signal}\n`);
  },
);

test('a script that ends by itself hands its exit code on', async () => {
  writeFileSync(join(root, 'fails.mjs'), 'process.exitCode = 3;');
  const child = spawn(process.execPath, ['ready.mjs', 'fails.mjs'], { cwd: root });
  expect(await once(child, 'close')).toEqual([3, null]);
});
