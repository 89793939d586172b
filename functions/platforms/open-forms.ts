import { randomUUID } from 'node:crypto';
import { deriveKeys } from '../applications/keys.ts';
import { operatorAddress } from '../applications/operator-address.ts';
import type { Config } from '../config.ts';
import type { PublishedSite } from '../dependencies.ts';
import { createMemoryRate } from '../guards/memory-rate.ts';
import { createPostgresRate } from '../guards/postgres-rate.ts';
import { type Health, readHealth } from '../handlers/read-health.ts';
import { keepSecret } from '../keep-secret.ts';
import { errorCode, type Log } from '../log.ts';
import type { Stats } from '../outbox/store.ts';
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
  /** @throws when the store does not answer */
  health(): Promise<Health>;
  stats(): Promise<Stats>;
  /** Why letters do not leave; said at start. */
  readonly problem: string | undefined;
  /** Begins to deliver what waits, and to erase what is past its day. */
  start(): void;
  /** Ends the delivery under way and closes the store. */
  stop(): Promise<void>;
}

const PURGE_EVERY = 3600_000;

/**
 * The form functions as a Node process runs them.
 *
 * @param noteDelivered told how many letters each round sent
 */
export async function openForms(
  config: Config,
  site: () => PublishedSite,
  log: Log,
  noteDelivered: (letters: number) => void = () => {},
): Promise<OpenForms> {
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
  const disk = () => freeSpace(config.dataFolder);
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
    disk,
    site,
    now,
    random,
    log,
  });
  let stopLoop = async () => {};
  let purging: NodeJS.Timeout | undefined;
  return {
    answer: joined.answer,
    health: () => readHealth({ store, outlet, disk, now }),
    stats: () => store.stats(),
    problem: outlet.problem,
    start: () => {
      operatorAddress(config, site().facts);
      const round = async () => {
        await visits.write();
        noteDelivered((await joined.round()).sent);
      };
      stopLoop = startDrainLoop(round, config.drainSeconds, log);
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
