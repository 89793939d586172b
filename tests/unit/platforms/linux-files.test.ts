import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const FILES = 'functions/platforms/linux';
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

test.skipIf(!isThere('systemd-analyze'))('systemd takes the units, and finds little to expose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'units-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(FILES, folder, { recursive: true });
  const units = readdirSync(folder).filter((name) => /\.(?:service|timer)$/.test(name));
  expect(units.sort()).toEqual(['nastavnik-backup.service', 'nastavnik-backup.timer', 'nastavnik.service']);
  for (const name of units) {
    const file = join(folder, name);
    // Whether npm lies there is the server's affair.
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/usr/bin/npm', process.execPath));
  }
  const paths = units.map((name) => join(folder, name));
  const { status, stderr } = analyze('verify', ...paths);
  expect(stderr.split('\n').filter((line) => line.includes(folder))).toEqual([]);
  expect(status, stderr).toBe(0);
  for (const path of paths.filter((name) => name.endsWith('.service'))) {
    // In tenths: 2.0 of 10.
    expect(analyze('security', '--offline=true', '--threshold=20', path)).toMatchObject({ status: 0 });
  }
});

test.skipIf(!isThere('caddy'))('Caddy takes its file', () => {
  const check = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', `${FILES}/Caddyfile`], {
    encoding: 'utf8',
    env: { ...process.env, XDG_DATA_HOME: tmpdir(), XDG_CONFIG_HOME: tmpdir() },
  });
  expect(check.status, check.stderr).toBe(0);
});

test('the two proxies ask for the same sizes', () => {
  const sizes = (name: string, setting: RegExp) =>
    [...readFileSync(join(FILES, name), 'utf8').matchAll(setting)].map(([, size]) => size).sort();
  expect(sizes('nginx.conf', /client_max_body_size (\d+)/g)).toEqual(sizes('Caddyfile', /max_size (\d+)/g));
});

function analyze(...words: string[]) {
  return spawnSync('systemd-analyze', words, { encoding: 'utf8' });
}
