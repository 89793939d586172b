import { expect, test } from 'vitest';
import type { Database, Sql } from '../../functions/outbox/sql/database.ts';
import { postgresDatabase } from '../../functions/outbox/sql/postgres-database.ts';
import { createPool } from '../../functions/outbox/sql/postgres-pool.ts';
import { describePostgres } from './describe-postgres.ts';

describePostgres('A Postgres database', ({ newSchema }) => {
  async function withTwoRows(work: (database: Database) => Promise<void>): Promise<void> {
    const database = postgresDatabase(createPool(await newSchema()));
    try {
      await database.query('CREATE TABLE account (name TEXT PRIMARY KEY, sum BIGINT)');
      await database.query("INSERT INTO account VALUES ('one', 0), ('other', 0)");
      await work(database);
    } finally {
      await database.close();
    }
  }

  const add = (sql: Sql, name: string) => sql('UPDATE account SET sum = sum + 1 WHERE name = $1', [name]);

  test('two transactions that wait for each other both end well', () =>
    withTwoRows(async (database) => {
      const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
      const first = database.transact(async (sql) => {
        await add(sql, 'one');
        both[0].resolve();
        await both[1].promise;
        await add(sql, 'other');
      });
      const second = database.transact(async (sql) => {
        await add(sql, 'other');
        both[1].resolve();
        await both[0].promise;
        await add(sql, 'one');
      });
      await Promise.all([first, second]);
      expect(await database.query('SELECT sum FROM account')).toEqual([{ sum: 2 }, { sum: 2 }]);
    }));

  test('a transaction with a failed statement is not taken for written, even if nobody minded', () =>
    withTwoRows(async (database) => {
      const careless = database.transact(async (sql) => {
        await add(sql, 'one');
        await sql('SELECT no_such_column FROM account').catch(() => {});
      });
      await expect(careless).rejects.toThrow();
      expect(await database.query("SELECT sum FROM account WHERE name = 'one'")).toEqual([{ sum: 0 }]);
    }));

  test('what fails in a transaction undoes all of it and leaves a connection for the next', () =>
    withTwoRows(async (database) => {
      for (let n = 0; n < 10; n++) {
        const failing = database.transact(async (sql) => {
          await add(sql, 'one');
          throw new Error('thought better of it');
        });
        await expect(failing).rejects.toThrow('thought better of it');
      }
      await database.transact((sql) => add(sql, 'other'));
      expect(await database.query('SELECT name, sum FROM account ORDER BY name')).toEqual([
        { name: 'one', sum: 0 },
        { name: 'other', sum: 1 },
      ]);
    }));

  test('bytes, great numbers and emptiness come back as they went in', () =>
    withTwoRows(async (database) => {
      const [row] = await database.query(
        'SELECT CAST($1 AS BYTEA) AS bytes, CAST($2 AS BIGINT) AS moment, CAST($3 AS TEXT) AS nothing',
        [Uint8Array.of(0, 39, 92, 255), Number.MAX_SAFE_INTEGER, null],
      );
      expect(row).toEqual({
        bytes: Uint8Array.of(0, 39, 92, 255),
        moment: Number.MAX_SAFE_INTEGER,
        nothing: null,
      });
    }));
});
