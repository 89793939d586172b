import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { childEnvironment } from '../../functions/child-environment.ts';

/** What the server prints when it takes requests. */
export const READY = 'Editors may come in';

export interface EditingPlaces {
  readonly dataFolder: string;
  readonly repository: string;
  /** Holds `content/`. */
  readonly checkout: string;
  readonly port: number;
}

export interface EditingProcess {
  /** Ends the server and every git that it has started, at once, as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Starts the gateway and waits until it takes requests.
 *
 * @throws with all that it printed, when it ends instead
 */
export async function startEditing(places: EditingPlaces): Promise<EditingProcess> {
  const { dataFolder, repository, checkout, port } = places;
  const script = join(import.meta.dirname, 'editing-server.ts');
  // A group of its own: a signal to the group reaches git too.
  const child = spawn(process.execPath, [script, repository, checkout], {
    detached: true,
    env: childEnvironment({
      DATA_FOLDER: dataFolder,
      SITE_CONTENT: join(checkout, 'content'),
      PORT: String(port),
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(child);
  return {
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const closed = once(child, 'close');
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes(READY)) resolve();
      });
    }
    child.once('close', () => reject(new Error(output)));
    child.once('error', reject);
  });
}
