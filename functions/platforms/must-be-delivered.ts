import { existsSync } from 'node:fs';
import { openSqliteStore } from '../outbox/sqlite.ts';
import type { ListedApplication } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';

/**
 * Sees that nobody's application is forgotten in the file when Postgres takes its place.
 *
 * @throws SetupError when the file holds one that has not reached its readers
 */
export async function mustBeDelivered(applicationsFile: string): Promise<void> {
  if (!existsSync(applicationsFile)) return;
  const store = openSqliteStore(applicationsFile);
  try {
    if (!(await store.list()).some(isUnfinished)) return;
  } finally {
    await store.close();
  }
  throw new SetupError(
    `DATABASE_URL: в файле ${applicationsFile} есть заявки, которые ещё не дошли, в новой базе их не будет. Запустите сайт без этой настройки, пока они не уйдут, или разберите их: npm run applications -- list`,
  );
}

function isUnfinished({ quarantine, deliveries }: ListedApplication): boolean {
  return quarantine !== undefined || deliveries.some(({ sentAt, resolvedAt }) => !(sentAt ?? resolvedAt));
}
