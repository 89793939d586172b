import { DatabaseSync } from 'node:sqlite';
import { migrateSqlite } from '../../functions/outbox/sql/migrate-sqlite.ts';
import { SQLITE_MIGRATIONS } from '../../functions/outbox/sql/migrations/sqlite-migrations.ts';

// Brings a file to this version and is killed before the last step has ended.
const [file = ''] = process.argv.slice(2);
const database = new DatabaseSync(file);
database.function('die', () => {
  process.kill(process.pid, 'SIGKILL');
  return null;
});
migrateSqlite(database, file, [
  ...SQLITE_MIGRATIONS,
  { version: SQLITE_MIGRATIONS.length + 1, statements: ['SELECT die()'] },
]);
