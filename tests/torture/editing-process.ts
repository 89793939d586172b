import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../../functions/child-environment.ts';

export interface EditingPlaces {
  readonly dataFolder: string;
  /** A tiny project. */
  readonly checkout: string;
  readonly port: number;
}

export interface EditingProcess {
  /** What it has logged as errors, each by its event and code: how many. */
  errors(): Readonly<Record<string, number>>;
  /** Ends the server and every git that it has started, at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Milliseconds; nothing tells another process that a port is open. */
const LOOK_EVERY_MS = 20;

/**
 * Starts the site and waits until it shows pages.
 *
 * @throws with all that it printed, when it ends instead
 */
export async function startEditing(
  places: EditingPlaces,
  settings: Readonly<Record<string, string>> = {},
): Promise<EditingProcess> {
  const { dataFolder, checkout, port } = places;
  const script = join(import.meta.dirname, 'editing-server.ts');
  // A group of its own: a signal to the group reaches git too.
  const child = spawn(process.execPath, [script, checkout], {
    detached: true,
    env: childEnvironment({
      ...settings,
      DATA_FOLDER: dataFolder,
      SITE_CONTENT: join(checkout, 'content'),
      PORT: String(port),
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: Record<string, number> = {};
  noteErrors(child, errors);
  await untilItShows(`http://localhost:${port}/`, child);
  return {
    errors: () => errors,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const closed = once(child, 'close');
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    },
  };
}

/** Its log is a line of JSON for each event. */
function noteErrors({ stdout }: ChildProcess, errors: Record<string, number>): void {
  if (stdout === null) return;
  createInterface(stdout).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const { level, event, code = 'no code' } = JSON.parse(line);
    if (level !== 'error') return;
    const name = `${event}: ${code}`;
    errors[name] = (errors[name] ?? 0) + 1;
  });
}

async function untilItShows(address: string, child: ChildProcess): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(output);
    await pause(LOOK_EVERY_MS);
  }
}
