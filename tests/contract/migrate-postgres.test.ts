import { expect, test } from 'vitest';
import { openPostgresStore } from '../../functions/outbox/postgres.ts';
import { migratePostgres } from '../../functions/outbox/sql/migrate-postgres.ts';
import { POSTGRES_MIGRATIONS } from '../../functions/outbox/sql/migrations/postgres-migrations.ts';
import { postgresDatabase } from '../../functions/outbox/sql/postgres-database.ts';
import { createPool } from '../../functions/outbox/sql/postgres-pool.ts';
import { asOwner } from '../postgres-server.ts';
import { describePostgres } from './describe-postgres.ts';
import { mustLiveOn, oldStore } from './old-stores.ts';

const NEWEST = POSTGRES_MIGRATIONS.length;

describePostgres('Postgres of an earlier version', ({ newSchema }) => {
  async function makeOld(name: string): Promise<string> {
    const url = await newSchema();
    await asOwner(url, oldStore(name));
    return url;
  }

  async function versionIn(url: string): Promise<unknown> {
    const database = postgresDatabase(createPool(url));
    const rows = await database.query('SELECT version FROM schema_version');
    await database.close();
    return rows;
  }

  test.each(['postgres-1-first', 'postgres-1', 'postgres-2'])(
    '%s is brought to this version: its applications open, go out and are purged',
    async (name) => {
      const url = await makeOld(name);
      const store = await openPostgresStore(url);
      await mustLiveOn(store);
      await store.close();
      expect(await versionIn(url)).toEqual([{ version: NEWEST }]);
    },
  );

  test('eight servers that start at once bring it here once', async () => {
    const url = await makeOld('postgres-1');
    const stores = await Promise.all(Array.from({ length: 8 }, () => openPostgresStore(url)));
    expect(await versionIn(url)).toEqual([{ version: NEWEST }]);
    for (const store of stores.slice(1)) await store.close();
    if (stores[0]) await mustLiveOn(stores[0]);
    await stores[0]?.close();
  });

  test('a step that fails leaves the old version whole, and the next start ends the work', async () => {
    const url = await makeOld('postgres-1');
    const database = postgresDatabase(createPool(url));
    const broken = { version: NEWEST + 1, statements: ['SELECT 1 / 0'] };
    await expect(migratePostgres(database, [...POSTGRES_MIGRATIONS, broken])).rejects.toThrow('division');
    expect(
      await database.query(
        "SELECT 1 AS there FROM pg_tables WHERE tablename = 'sending' AND schemaname = current_schema()",
      ),
    ).toEqual([]);
    await database.close();
    expect(await versionIn(url)).toEqual([{ version: 1 }]);
    const store = await openPostgresStore(url);
    await mustLiveOn(store);
    await store.close();
  });

  test('a database that was brought here has the tables of a new one', async () => {
    const [old, fresh] = [await makeOld('postgres-1-first'), await newSchema()];
    const columns = async (url: string) => {
      const store = await openPostgresStore(url);
      const rows = await store.query(
        'SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, column_name',
      );
      await store.close();
      return rows;
    };
    expect(await columns(old)).toEqual(await columns(fresh));
  });
});

test('every step has the next number', () => {
  expect(POSTGRES_MIGRATIONS.map(({ version }) => version)).toEqual(
    POSTGRES_MIGRATIONS.map((_, index) => index + 1),
  );
});
