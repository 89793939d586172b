import { SetupError } from '../../../setup-error.ts';

/** One step of the schema, forward only. What has once been released is never changed: the next step puts it right. */
export interface Migration {
  /** Grows by one from step to step, and stands in the file's name. */
  readonly version: number;
  /** Run one by one in the transaction that all missing steps share. */
  readonly statements: readonly Statement[];
}

/** SQL of the one database, or what is left out when a question finds a row. */
export type Statement = string | { readonly unless: string; readonly run: string };

/**
 * The steps that a store of this version lacks, in order.
 *
 * @param place of the store, as the person at the keyboard knows it
 * @throws SetupError when the store is newer than this code
 */
export function missingSteps(
  steps: readonly Migration[],
  version: number,
  place: string,
): readonly Migration[] {
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest) {
    throw new SetupError(
      `${place}: заявки вёл более новый сайт, версия ${version}, а этот знает не дальше ${newest}. Верните новый сайт или копию заявок, снятую до обновления.`,
    );
  }
  return steps.filter((step) => step.version > version);
}
