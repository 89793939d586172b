import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** A real Postgres in a folder of its own, which ends with this process. */
export interface PostgresServer {
  /** Of its owner, who may do everything there. */
  readonly url: string;
  /** Ends every process of it at once, the way a power cut does. */
  crash(): Promise<void>;
  /** Starts it again after a crash; resolves when it has recovered and takes connections. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export async function startPostgres({ initdb, postgres, user }: PostgresBinaries): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(12).toString('hex');
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const made = spawnSync(
    initdb,
    // Not flushed: nothing is in it yet. What is written later is.
    [`--pgdata=${data}`, '--username=site', `--pwfile=${passwordFile}`, ...INITDB_OPTIONS],
    { ...user, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`, { cause: made.error });

  const port = await freePort();
  const words = ['-D', data, '-p', `${port}`, ...SERVER_OPTIONS];
  const launch = () => spawn(postgres, words, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let server = await untilReady(launch);
  process.once('exit', () => server.kill('SIGKILL'));

  return {
    url: `postgres://site:${password}@127.0.0.1:${port}/postgres`,
    async crash() {
      const gone = once(server, 'exit');
      const children = await childrenOf(server);
      server.kill('SIGKILL');
      for (const child of children) kill(child);
      await gone;
    },
    async restart() {
      server = await untilReady(launch);
    },
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = once(server, 'exit');
        // An orderly end would first write everything out that is removed here.
        server.kill('SIGQUIT');
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database and returns its address. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = newName();
  await asOwner(serverUrl, `CREATE DATABASE ${name}`);
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

/** Makes an empty schema, which is as good as a database and costs a fifth of it, and returns its address. */
export async function createSchema(serverUrl: string): Promise<string> {
  const name = newName();
  await asOwner(serverUrl, `CREATE SCHEMA ${name}`);
  return Object.assign(new URL(serverUrl), { search: `options=-c%20search_path=${name}` }).href;
}

/** Runs one statement on a connection of its own. */
export async function asOwner(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function newName(): string {
  return `test_${randomBytes(6).toString('hex')}`;
}

const INITDB_OPTIONS = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--no-locale',
  '--no-sync',
  '--wal-segsize=1',
];

const SERVER_OPTIONS = [
  'fsync=on',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=32MB',
  'max_connections=80',
].flatMap((setting) => ['-c', setting]);

/** After a crash the last processes of the former server may hold its memory for a moment: then it tries again. */
async function untilReady(launch: () => ChildProcess): Promise<ChildProcess> {
  for (let left = 50; ; left--) {
    const server = launch();
    const log: string[] = [];
    const isReady = await new Promise<boolean>((resolve, reject) => {
      server.once('error', reject);
      server.once('close', () => resolve(false));
      // The log is read to its end in any case: a full pipe would stop the server.
      createInterface({ input: server.stderr ?? raise('Postgres has no log') }).on('line', (line) => {
        if (log.length < 100) log.push(line);
        if (line.includes('ready to accept connections')) resolve(true);
      });
    });
    if (isReady) return server;
    const words = log.join('\n');
    if (left === 0 || !/shared memory|postmaster\.pid/.test(words)) raise(words);
  }
}

/** Asked for without holding up the load. Without `ps` the children end by themselves when they notice. */
async function childrenOf({ pid }: ChildProcess): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']).catch(() => ({ stdout: '' }));
  const pairs = stdout.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

const run = promisify(execFile);

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Below the ports that systems give to outgoing connections: it stays free while the server is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const probe = createServer().listen(port, '127.0.0.1');
    try {
      await once(probe, 'listening');
      return port;
    } catch {
      // Somebody has it.
    } finally {
      probe.close();
    }
  }
}

function raise(message: string): never {
  throw new Error(message);
}
