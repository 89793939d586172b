import { SetupError } from '../../setup-error.ts';
import type { Sql } from './database.ts';
import { text } from './rows.ts';

/**
 * Refuses a Postgres that answers COMMIT before the disk has it: a power cut would take applications whose numbers
 * were already given out.
 */
export async function mustBeDurable(sql: Sql): Promise<void> {
  const [row] = await sql(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit",
  );
  const off = row && ['fsync', 'synchronous_commit'].find((name) => text(row, name) === 'off');
  if (!off) return;
  throw new SetupError(
    `DATABASE_URL: база подтверждает запись раньше, чем та на диске: отключение света сотрёт принятые заявки. Включите в Postgres ${off} = on.`,
  );
}
