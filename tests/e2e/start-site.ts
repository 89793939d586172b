import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';

export interface StartedSite {
  readonly url: string;
  readonly output: () => string;
  /** Asks the server to stop, as Ctrl+C does. */
  stop(): Promise<void>;
  /** Kills it at once, as a power cut does. */
  kill(): Promise<void>;
}

interface Order {
  readonly dataFolder: string;
  readonly port?: number;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs the script behind `npm start` in a process of its own and waits until it says that the site is open. */
export async function startSite({ dataFolder, port, variables = {} }: Order): Promise<StartedSite> {
  const chosen = port ?? (await freePort());
  const child = spawnStart({ DATA_FOLDER: dataFolder, PORT: String(chosen), ...variables });
  const output = collectOutput(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes('Остановить')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The site did not start (exit ${code}):\n${output()}`)));
  });
  return {
    url: `http://localhost:${chosen}${variables.SITE_BASE ?? '/'}`,
    output,
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** Runs the script behind `npm start` where it is expected to refuse. */
export async function startRefused(variables: Readonly<Record<string, string>>) {
  const child = spawnStart(variables);
  const output = collectOutput(child);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output: output() };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function spawnStart(variables: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['functions/platforms/start.ts'], {
    env: { ...process.env, NODE_ENV: '', VITEST: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collectOutput(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
  return () => stripVTControlCharacters(text);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
