import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { startServer } from './server-process.ts';
import { type ThroughTrouble, throughTrouble } from './through-trouble.ts';

export interface Locked extends ThroughTrouble {
  /** Of the answers that need no database, while applications waited for it: milliseconds. */
  readonly slowestPage: number;
}

/** Another process holds the file of applications for longer than the server waits for it. */
export async function locked(
  dataFolder: string,
  sizes: { readonly each: number; readonly during: number },
): Promise<Locked> {
  const server = await startServer({ dataFolder, variables: { DRAIN_SECONDS: '86400' } });
  // It waits for its turn: the server may be writing just then.
  const other = new DatabaseSync(join(dataFolder, 'applications.db'), { timeout: 5000 });
  const pages = askAllTheTime(server.port, '/forms/become-mentor/sent/?n=111-111-111-111');
  let slowestPage = 0;
  const result = await throughTrouble(
    {
      server,
      dataFolder,
      begin: () => {
        other.exec('BEGIN IMMEDIATE');
        pages.begin();
      },
      end: async () => {
        slowestPage = await pages.end();
        other.close();
      },
    },
    sizes,
  );
  return { ...result, slowestPage };
}

/** Asks for a page again and again, one at a time. */
function askAllTheTime(port: number, path: string): { begin(): void; end(): Promise<number> } {
  let isOver = false;
  let asking = Promise.resolve(0);
  return {
    begin: () => {
      asking = ask();
    },
    end: () => {
      isOver = true;
      return asking;
    },
  };

  async function ask(): Promise<number> {
    let slowest = 0;
    while (!isOver) {
      const asked = performance.now();
      const [answer] = (await once(get({ port, path, agent: false }), 'response')) as [IncomingMessage];
      await text(answer);
      slowest = Math.max(slowest, Math.round(performance.now() - asked));
    }
    return slowest;
  }
}
