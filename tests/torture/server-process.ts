import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../e2e/start-site.ts';

export interface ServerProcess {
  readonly port: number;
  /** All that the process has printed. */
  output(): string;
  /** Waits until what it has printed is as expected. */
  until(isExpected: (output: string) => boolean): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Asks the server to end, and waits for it. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

interface Order {
  readonly dataFolder: string;
  readonly port?: number;
  readonly variables?: Readonly<Record<string, string>>;
  /** File of this folder that is the server. */
  readonly entry?: string;
  /** What stands after its name. */
  readonly words?: readonly string[];
  /** A command that runs the server and watches it. */
  readonly watcher?: readonly string[];
  /** User that the server runs as. */
  readonly uid?: number;
}

/** What a server prints before its process number when it takes requests. */
export const READY = 'Server takes requests, process ';

/** Seals what the servers of the tortures store. */
export const SECRET = '5e'.repeat(32);

/**
 * Starts a server of the form functions and waits until it takes requests.
 *
 * @throws with all that it printed, when it ends instead
 */
export async function startServer(order: Order): Promise<ServerProcess> {
  const port = order.port ?? (await freePort());
  const child = run(order, port);
  let output = '';
  let pid = 0;
  const streams = new EventEmitter();
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        streams.emit('data');
        // Never again over a log that grows with every application: whoever measures the server shares its machine.
        if (pid === 0) pid = processIn(output);
        if (pid !== 0) resolve();
      });
    }
    child.once('close', () => reject(new Error(output)));
    child.once('error', reject);
  });
  return {
    port,
    output: () => output,
    until: async (isExpected) => {
      while (!isExpected(output)) await once(streams, 'data');
    },
    signal: (signal) => process.kill(pid, signal),
    stop: () => end(child, pid, 'SIGTERM'),
    kill: () => end(child, pid, 'SIGKILL'),
  };
}

/** 0 until the server has told it. */
function processIn(output: string): number {
  return Number(new RegExp(`${READY}(\\d+)`).exec(output)?.[1] ?? 0);
}

function run(order: Order, port: number): ChildProcess {
  const { dataFolder, variables = {}, entry = 'forms-server.ts', words: own = [], watcher = [], uid } = order;
  const [program = process.execPath, ...words] = [
    ...watcher,
    process.execPath,
    join(import.meta.dirname, entry),
    ...own,
  ];
  return spawn(program, words, {
    env: {
      DATA_FOLDER: dataFolder,
      FORMS_SECRET: SECRET,
      PORT: String(port),
      SITE_URL: `http://127.0.0.1:${port}`,
      // As behind nginx: every post of the tortures comes from an address of its own.
      TRUSTED_PROXIES: '1',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
}

async function end(child: ChildProcess, pid: number, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  process.kill(pid, signal);
  await closed;
}
