import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readPrometheus } from '../unit/functions/read-prometheus.ts';
import { runCommand } from './run-command.ts';

const { url, dataFolder } = inject('site');
const settings = { DATA_FOLDER: dataFolder, SITE_URL: new URL(url).origin };

test('the running site gives its figures to this machine', async () => {
  const answer = await fetch(new URL('metrics', url));
  const samples = readPrometheus(await answer.text());
  const value = (name: string) => samples.find((one) => one.name === name)?.value;
  expect(value('site_disk_free_bytes')).toBeGreaterThan(0);
  expect(value('site_build_age_seconds')).toBeGreaterThan(0);
  const foreign = await fetch(new URL('metrics', url), { headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(foreign.status).toBe(404);
});

test('a backup of the running site comes back, and the doctor has seen both', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'operate-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const backups = join(folder, 'backups');
  const command = (name: string) => `functions/platforms/${name}-command.ts`;
  expect(runCommand(command('backup'), [backups], settings)).toMatchObject({ code: 0 });
  const [name = ''] = await readdir(backups);
  const back = runCommand(command('restore'), [join(backups, name), '--без-сборки'], {
    DATA_FOLDER: join(folder, 'back'),
  });
  expect(back.output).toContain('Содержание: история цела');
  expect(back.code).toBe(0);

  const { output } = runCommand(command('doctor'), ['--json'], settings);
  const { findings } = JSON.parse(output);
  for (const one of ['store', 'secret', 'pages', 'headers', 'backups', 'build']) {
    expect(findings, one).toContainEqual(expect.objectContaining({ name: one, state: 'well' }));
  }
});
