import { randomUUID } from 'node:crypto';
import { deriveKeys } from '../applications/keys.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import type { Config } from '../config.ts';
import type { PublishedSite } from '../dependencies.ts';
import { createMemoryRate } from '../guards/memory-rate.ts';
import { createPostgresRate } from '../guards/postgres-rate.ts';
import { keepSecret } from '../keep-secret.ts';
import { errorCode, type Log } from '../log.ts';
import { gatherVisits } from '../visits/gather-visits.ts';
import { startDrainLoop } from './drain-loop.ts';
import { eraseExpired } from './erase-expired.ts';
import { freeSpace } from './free-space.ts';
import { joinForms } from './join-forms.ts';
import { mustOpenNewest } from './must-open-newest.ts';
import { createNodeCipher } from './node-cipher.ts';
import type { Answer } from './node-server.ts';
import { openMail } from './open-mail.ts';
import { openSqliteInThread } from './open-sqlite-in-thread.ts';
import { openStore } from './open-store.ts';
import { createRandomPool } from './random-pool.ts';

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

/** The form functions as a Node process runs them. */
export async function openForms(config: Config, site: () => PublishedSite, log: Log): Promise<OpenForms> {
  const now = () => new Date();
  const random = createRandomPool();
  const { outlet, channels, fallback } = openMail(config, now);
  const keys = await deriveKeys(
    config.secret ?? keepSecret(config, random),
    createNodeCipher,
    config.formerSecrets,
  );
  const { store, shared } = await openStore(config, openSqliteInThread);
  await mustOpenNewest(store, keys).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const visits = gatherVisits(store, log);
  const joined = joinForms({
    config,
    store,
    visits,
    keys,
    outlet,
    channels,
    fallback,
    worker: randomUUID(),
    limiter: shared ? createPostgresRate(shared, keys.rate) : createMemoryRate(random, createNodeCipher),
    disk: () => freeSpace(config.dataFolder),
    site,
    now,
    random,
    log,
  });
  let stopLoop = async () => {};
  let purging: NodeJS.Timeout | undefined;
  return {
    answer: joined.answer,
    problem: outlet.problem,
    start: () => {
      operatorAddress(config, site().facts);
      stopLoop = startDrainLoop(() => visits.write().then(joined.round), config.drainSeconds, log);
      void purge();
      purging = setInterval(() => void purge(), PURGE_EVERY);
    },
    stop: async () => {
      clearInterval(purging);
      await stopLoop();
      await visits.write();
      await store.close();
    },
  };

  async function purge(): Promise<void> {
    try {
      const { areTracesLeft } = await eraseExpired(store, config, now());
      if (areTracesLeft) log({ level: 'error', event: 'traces-left' });
    } catch (error) {
      log({ level: 'error', event: 'purge-failed', code: errorCode(error) });
    }
  }
}
