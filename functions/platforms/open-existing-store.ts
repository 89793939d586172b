import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Store } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';
import { openStore } from './open-store.ts';

/**
 * Opens the store for a command that runs beside the server. A file made here, or «no applications» said of a wrong
 * folder, would hide those that wait in the right one.
 *
 * @throws SetupError when there is none
 */
export async function openExistingStore(
  config: Pick<Config, 'databaseUrl' | 'applicationsFile'>,
): Promise<Store> {
  const { databaseUrl, applicationsFile } = config;
  if (databaseUrl === undefined && !existsSync(applicationsFile)) {
    throw new SetupError(
      `Нет файла заявок ${applicationsFile}. Либо сайт ещё не запускали, либо команде не сказали его настроек: выполните её с теми же, с какими работает сайт, прежде всего с DATA_FOLDER (или DATABASE_URL, если заявки в Postgres). Как это сделать на сервере: functions/platforms/node.md`,
    );
  }
  return (await openStore(config)).store;
}
