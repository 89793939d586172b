import { type Agent, get } from 'node:http';

interface PageOrder {
  readonly port: number;
  readonly path: string;
  /** Whether it keeps connections is the caller's. */
  readonly agent: Agent;
}

/**
 * Reads a page to its end as a browser does: where a kept connection was closed in the moment of asking, it asks again
 * (RFC 9112, 9.3.1). Rejects when there is no answer, or not the right one.
 *
 * @returns how many times it asked
 */
export async function readPage(order: PageOrder): Promise<number> {
  try {
    await ask(order);
    return 1;
  } catch (error) {
    if (!(error instanceof ClosedMeanwhile)) throw error;
    return 1 + (await readPage(order));
  }
}

class ClosedMeanwhile extends Error {}

function ask({ port, path, agent }: PageOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' };
    const asked = get({ port, host: '127.0.0.1', path, agent, headers }, (answer) => {
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${path} answered with ${answer.statusCode}`));
      });
      answer.resume();
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      const isClosed = asked.reusedSocket && error.code === 'ECONNRESET';
      reject(isClosed ? new ClosedMeanwhile() : error);
    });
  });
}
