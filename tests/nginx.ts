import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What this machine lacks to run nginx; `undefined` when it is there. */
export const nginxLacks = spawnSync('nginx', ['-v']).error === undefined ? undefined : 'nginx';

/**
 * Runs nginx in a folder of its own, as the user that asks and without a daemon, until it is told to stop.
 *
 * @param http what stands within `http { }`
 * @throws with its own words when it does not take the configuration
 */
export async function startNginx(folder: string, http: string): Promise<() => Promise<void>> {
  const file = join(folder, 'nginx.conf');
  for (const name of TEMPORARY) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(file, mainPart(folder, http));
  const check = spawnSync('nginx', ['-t', '-c', file, '-p', folder], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  await ready(child);
  return async () => {
    const closed = once(child, 'close');
    child.kill('SIGQUIT');
    await closed;
  };
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** With `notice` nginx tells when its workers run. */
function mainPart(folder: string, http: string): string {
  const root = process.getuid?.() === 0 ? 'user root;\n' : '';
  const paths = TEMPORARY.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n');
  return `${root}daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr notice;
events { worker_connections 1024; }
http {
${paths}
${http}
}
`;
}

async function ready(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(output)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (/start worker process \d/.test(output)) resolve();
    });
  });
}
