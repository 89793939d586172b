import { randomUUID } from 'node:crypto';
import { deriveKeys, type Keys } from '../applications/keys.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import { unseal } from '../applications/seal.ts';
import type { Config } from '../config.ts';
import type { PublishedSite } from '../dependencies.ts';
import { createMemoryRate } from '../guards/memory-rate.ts';
import { keepSecret } from '../keep-secret.ts';
import { errorCode, type Log } from '../log.ts';
import { openSqliteStore } from '../outbox/sqlite.ts';
import type { Store } from '../outbox/store.ts';
import { startDrainLoop } from './drain-loop.ts';
import { eraseExpired } from './erase-expired.ts';
import { freeSpace } from './free-space.ts';
import { joinForms } from './join-forms.ts';
import type { Answer } from './node-server.ts';
import { openMail } from './open-mail.ts';

export interface OpenForms {
  readonly answer: Answer;
  /** Why letters do not leave; said at start. */
  readonly problem: string | undefined;
  /** Begins to deliver what waits, and to erase what is past its day. */
  start(): void;
  /** Ends the delivery under way and closes the store. */
  stop(): Promise<void>;
}

const PURGE_EVERY = 3600_000;

/** The form functions as one Node process runs them, over SQLite. */
export async function openForms(config: Config, site: () => PublishedSite, log: Log): Promise<OpenForms> {
  const keys = await deriveKeys(config.secret ?? keepSecret(config, randomBytes));
  const store = openSqliteStore(config.applicationsFile);
  await mustOpenNewest(store, keys);
  const { outlet, channels } = openMail(config);
  const now = () => new Date();
  const joined = joinForms({
    config,
    store,
    keys,
    outlet,
    channels,
    fallback: [],
    worker: randomUUID(),
    limiter: createMemoryRate(),
    disk: () => freeSpace(config.dataFolder),
    site,
    now,
    random: randomBytes,
    log,
  });
  let stopLoop = async () => {};
  let purging: NodeJS.Timeout | undefined;
  return {
    answer: joined.answer,
    problem: outlet.problem,
    start: () => {
      operatorAddress(config, site().facts);
      stopLoop = startDrainLoop(joined.round, config.drainSeconds, log);
      void purge();
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
      await eraseExpired(store, config, now());
    } catch (error) {
      log({ level: 'error', event: 'purge-failed', code: errorCode(error) });
    }
  }
}

/** Another secret than the one that sealed what is stored would make two halves that no one secret opens. */
async function mustOpenNewest(store: Store, keys: Keys): Promise<void> {
  const [newest] = await store.list();
  const shown = newest && (await store.show(newest.reference));
  if (shown) await unseal(keys, shown.application.id, shown.application.sealed);
}

function randomBytes(size: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(size));
}
