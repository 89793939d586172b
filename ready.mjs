// Makes the checkout ready, then runs a script of the project on the project's own Node:
//   node ready.mjs functions/platforms/start.ts [words…]
// It is plain JavaScript for any Node from 20 on, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = 24;
const root = dirname(fileURLToPath(import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lock');

installWhenLockChanged();
const [script, ...words] = process.argv.slice(2);
run(ownNode(), [join(root, script), ...words]);

/** A service manager signals this process alone, so the one it started is told, and waited for. */
function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => stop(`Не запускается ${command}: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function installWhenLockChanged() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Ставим зависимости по package-lock.json (один раз, это займёт пару минут)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    stop('Зависимости не установились: посмотрите сообщение npm выше и повторите команду.');
  writeFileSync(stamp, lock);
}

function ownNode() {
  const require = createRequire(import.meta.url);
  for (const name of [
    `node-${platformName()}-${process.arch}`,
    `node-bin-${platformName()}-${process.arch}`,
  ]) {
    try {
      const manifest = require.resolve(`${name}/package.json`);
      return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node);
    } catch {} // this platform's Node comes under the other name, or from the machine
  }
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_NODE) return process.execPath;
  return stop(
    `Для ${process.platform}-${process.arch} нет готового Node ${NEEDED_NODE}: поставьте Node ${NEEDED_NODE} или новее и повторите команду.`,
  );
}

function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
