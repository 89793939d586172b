import { openPostgresStore } from '../../functions/outbox/postgres.ts';
import type { Store } from '../../functions/outbox/store.ts';
import { application } from '../contract/store.ts';
import type { PostgresBinaries } from '../postgres-binaries.ts';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';

export interface CrashLoad {
  readonly crashes: number;
  /** How many visitors send at the same time, each one application after another. */
  readonly clients: number;
  /** Acknowledged applications between two crashes. */
  readonly between: number;
}

export interface CrashOutcome {
  /** Applications whose number was given out. */
  readonly acknowledged: number;
  /** Of these, how many are not there afterwards. */
  readonly lost: number;
  /** Rows more than applications were sent. */
  readonly doubled: number;
  /** Sendings that ended in an error and were sent again, as a visitor does. */
  readonly repeated: number;
}

/** Kills every process of Postgres under load, again and again, and counts what is there at the end. */
export async function crashPostgres(binaries: PostgresBinaries, load: CrashLoad): Promise<CrashOutcome> {
  const server = await startPostgres(binaries);
  const store = await openPostgresStore(server.url);
  try {
    const sent = await sendUnderCrashes(store, server, load);
    const stored = (await store.list()).map(({ reference }) => reference);
    const distinct = new Set(stored);
    return {
      acknowledged: sent.acknowledged.length,
      lost: sent.acknowledged.filter((reference) => !distinct.has(reference)).length,
      doubled: stored.length - sent.sendings,
      repeated: sent.repeated,
    };
  } finally {
    await store.close();
    await server.stop();
  }
}

/** Every sending is repeated until it has its number, so at the end there is one row for each. */
async function sendUnderCrashes(store: Store, server: PostgresServer, load: CrashLoad) {
  const acknowledged: string[] = [];
  let sendings = 0;
  let repeated = 0;
  let crashed = 0;
  let recovery: Promise<void> = Promise.resolve();
  let nextCrash = load.between;

  async function crashWhenDue(): Promise<void> {
    if (acknowledged.length < nextCrash || crashed === load.crashes) return;
    nextCrash = acknowledged.length + load.between;
    crashed += 1;
    recovery = server.crash().then(server.restart);
    await recovery;
  }

  async function sendOne(key: string): Promise<string> {
    for (let attempt = 0; ; attempt++) {
      try {
        // Another id and number each time, as when a form is sent again, now from one tab, now from the other.
        const tab = `${key}-${attempt % 2}`;
        const repeat = application(`${key}-${attempt}`, { idempotency: tab, likeness: key });
        return (await store.accept(repeat)).reference ?? 'erased';
      } catch {
        repeated += 1;
        await recovery;
      }
    }
  }

  async function visit(): Promise<void> {
    while (crashed < load.crashes) {
      sendings += 1;
      acknowledged.push(await sendOne(`visit-${sendings}`));
      await crashWhenDue();
    }
  }

  await Promise.all(Array.from({ length: load.clients }, visit));
  return { acknowledged, sendings, repeated };
}
