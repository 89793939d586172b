import { afterAll, expect, test } from 'vitest';
import { deriveKeys } from '../../functions/applications/keys.ts';
import { createPostgresRate } from '../../functions/guards/postgres-rate.ts';
import { POSTS } from '../../functions/guards/rate.ts';
import { openPostgresStore, type PostgresStore } from '../../functions/outbox/postgres.ts';
import { describePostgres } from './describe-postgres.ts';
import { describeRate } from './rate.ts';

const { rate: secret } = await deriveKeys(new Uint8Array(32).fill(7));
const now = new Date(1_800_000_000_000);

describePostgres('Rates in Postgres', ({ newSchema }) => {
  const opened: PostgresStore[] = [];
  afterAll(() => Promise.all(opened.map((store) => store.close())));

  async function open(url: string): Promise<PostgresStore> {
    const store = await openPostgresStore(url);
    opened.push(store);
    return store;
  }

  describeRate('A limiter in Postgres', async () =>
    createPostgresRate((await open(await newSchema())).query, secret),
  );

  test('all servers count together', async () => {
    const url = await newSchema();
    const servers = await Promise.all([open(url), open(url)]);
    const limiters = servers.map(({ query }) => createPostgresRate(query, secret));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => limiters[n % 2]?.take('192.0.2.1', POSTS, now)),
    );
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(60);
  });

  test('no address stands in the table, and what is whole again leaves it', async () => {
    const { query } = await open(await newSchema());
    const limiter = createPostgresRate(query, secret);
    for (const address of ['192.0.2.1', '2001:db8:0:1::1']) await limiter.take(address, POSTS, now);
    const rows = await query('SELECT key FROM rate');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/192|2001|posts/);

    await limiter.take('192.0.2.9', POSTS, new Date(now.getTime() + 60_000));
    expect(await query('SELECT key FROM rate')).toHaveLength(1);
  });
});
