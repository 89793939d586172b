import { join } from 'node:path';
import { SetupError } from '../setup-error.ts';
import { holdLock } from './hold-lock.ts';

/**
 * Holds the data folder for one server: two would spoil each other's builds. The operator's commands need no lock.
 *
 * @returns lets another server in
 * @throws SetupError when another server holds the folder
 */
export function lockDataFolder(folder: string): () => void {
  const release = holdLock(join(folder, 'server.lock'));
  if (release) return release;
  throw new SetupError(
    `DATA_FOLDER: с папкой ${folder} уже работает другой сервер. Остановите его или возьмите другую папку: DATA_FOLDER=data2 npm start`,
  );
}
