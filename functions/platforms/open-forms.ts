import { randomUUID } from 'node:crypto';
import { createApp } from '../app.ts';
import { composeMessage } from '../applications/compose-message.ts';
import { deriveKeys } from '../applications/keys.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import { createMaildir } from '../channels/maildir.ts';
import type { Config } from '../config.ts';
import type { PublishedSite } from '../dependencies.ts';
import { createMemoryRate } from '../guards/memory-rate.ts';
import { keepSecret } from '../keep-secret.ts';
import { errorCode, type Log } from '../log.ts';
import { type Drain, drain } from '../outbox/drain.ts';
import { openSqliteStore } from '../outbox/sqlite.ts';
import { startDrainLoop } from './drain-loop.ts';
import type { Answer } from './node-server.ts';

export interface Forms {
  readonly answer: Answer;
  /** Begins to deliver what waits, and to erase what is past its day. */
  start(): void;
  /** Ends the delivery under way and closes the store. */
  stop(): Promise<void>;
}

const PURGE_EVERY = 3600_000;

/** The form functions as one Node process runs them: SQLite, and mail as files. */
export async function openForms(config: Config, site: () => PublishedSite, log: Log): Promise<Forms> {
  const keys = await deriveKeys(config.secret ?? keepSecret(config.dataFolder, randomBytes));
  const store = openSqliteStore(config.applicationsFile);
  const mail = createMaildir(config.mailFolder, {
    name: 'Сайт наставничества',
    address: senderAddress(config),
  });
  const shared = { store, now: () => new Date(), random: randomBytes, log };
  const app = createApp({ ...shared, config, keys, channel: mail.name, site, limiter: createMemoryRate() });
  const work: Drain = {
    ...shared,
    channels: [mail],
    compose: (claimed) => composeMessage(claimed, keys, site().facts),
    worker: randomUUID(),
  };
  let stopLoop = async () => {};
  let purging: NodeJS.Timeout | undefined;
  return {
    answer: app.fetch,
    start: () => {
      operatorAddress(config, site().facts);
      stopLoop = startDrainLoop(() => drain(work), config.drainSeconds, log);
      purging = setInterval(() => void purge(), PURGE_EVERY);
    },
    stop: async () => {
      clearInterval(purging);
      await stopLoop();
      await store.close();
    },
  };

  async function purge(): Promise<void> {
    try {
      await store.purge(shared.now());
    } catch (error) {
      log({ level: 'error', event: 'purge-failed', code: errorCode(error) });
    }
  }
}

function senderAddress({ origin }: Config): string {
  return `site@${new URL(origin).hostname}`;
}

function randomBytes(size: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(size));
}
