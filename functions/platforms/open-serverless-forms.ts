import { deriveKeys, type Keys } from '../applications/keys.ts';
import { readConfig } from '../config.ts';
import { createPostgresRate } from '../guards/postgres-rate.ts';
import { createLog, type Log } from '../log.ts';
import { connectPostgresStore, openPostgresStore } from '../outbox/postgres.ts';
import { type CompleteConfig, completeConfig, type Means } from './complete-config.ts';
import { joinChannels, type Ways } from './join-channels.ts';
import { joinForms } from './join-forms.ts';
import { mustOpenNewest } from './must-open-newest.ts';
import { type ClosableForms, openOnCall } from './open-on-call.ts';
import type { PublishedBuild } from './published-build.ts';
import type { Surroundings } from './surroundings.ts';

/** A platform on which no process and no disk stays. */
export interface Host extends Surroundings {
  readonly means: Means;
  ways(config: CompleteConfig, now: () => Date): Ways;
}

/**
 * The form functions over Postgres, for a platform that starts them with a call and ends them when it likes. The
 * settings are read once, here; what is wrong in them is told with the first call.
 *
 * @param variables settings by their names; those of the process, when it has them
 * @returns opens the forms: once for the whole life of the function, or for one call where connections cannot be kept
 */
export function openServerlessForms(
  published: PublishedBuild,
  host: Host,
  variables?: Parameters<typeof readConfig>[0],
): () => ClosableForms {
  const log = createLog(host.write, host.now);
  const settings = attempt(() => ({
    ...completeConfig(readConfig(variables), host.means),
    base: published.base,
  }));
  const open = createOpening(settings, published, host, log);
  return () => openOnCall({ open, published, log, now: host.now, tell: host.tell });
}

/** What was found out by the first opening is not asked again: on some platforms every request opens anew. */
function createOpening(
  settings: () => CompleteConfig,
  { site }: PublishedBuild,
  host: Host,
  log: Log,
): () => Promise<ClosableForms> {
  let known: Keys | undefined;
  return async () => {
    const config = settings();
    const { now, random } = host;
    const store = known
      ? connectPostgresStore(config.databaseUrl)
      : await openPostgresStore(config.databaseUrl);
    try {
      const keys = known ?? (await deriveKeys(config.secret, undefined, config.formerSecrets));
      if (!known) await mustOpenNewest(store, keys);
      known = keys;
      const forms = joinForms({
        ...joinChannels(host.ways(config, now), config),
        config,
        store,
        visits: { count: (visit) => store.countVisits([visit]) },
        keys,
        worker: crypto.randomUUID(),
        limiter: createPostgresRate(store.query, keys.rate),
        site: () => site,
        now,
        random,
        log,
      });
      return {
        answer: forms.answer,
        round: async () => {
          const done = await forms.round();
          await store.purge(now());
          return done;
        },
        close: store.close,
      };
    } catch (error) {
      await store.close();
      throw error;
    }
  };
}

/** The result of one try, given or thrown as often as it is asked for. */
function attempt<Result>(work: () => Result): () => Result {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
