import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../../functions/child-environment.ts';

export interface EditingPlaces {
  readonly dataFolder: string;
  /** A tiny project. */
  readonly checkout: string;
  readonly port: number;
}

export interface EditingProcess {
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
  await untilItShows(`http://localhost:${port}/`, child);
  return {
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const closed = once(child, 'close');
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    },
  };
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
