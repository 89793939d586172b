import { afterAll, expect, test, vi } from 'vitest';
import { type Drain, drain } from '../../functions/outbox/drain.ts';
import { openPostgresStore } from '../../functions/outbox/postgres.ts';
import { mustBeEncrypted } from '../../functions/outbox/sql/must-be-encrypted.ts';
import type { Store } from '../../functions/outbox/store.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { asOwner } from '../postgres-server.ts';
import { describePostgres } from './describe-postgres.ts';
import { application, describeStore } from './store.ts';

describePostgres('Postgres', ({ newDatabase, newSchema, serverUrl }) => {
  const opened: Store[] = [];
  afterAll(() => Promise.all(opened.map((store) => store.close())));

  async function openStores(count: number): Promise<readonly Store[]> {
    const url = await newSchema();
    const stores = await Promise.all(Array.from({ length: count }, () => openPostgresStore(url)));
    opened.push(...stores);
    return stores;
  }

  async function openTwo(): Promise<readonly [Store, Store]> {
    const [one, other] = await openStores(2);
    if (!one || !other) throw new Error('two stores were expected');
    return [one, other];
  }

  /** In a database of its own, so that all its connections can be cut. */
  async function openAlone(): Promise<{ url: string; store: Store }> {
    const url = await newDatabase();
    const store = await openPostgresStore(url);
    opened.push(store);
    return { url, store };
  }

  describeStore('Postgres', async () => openPostgresStore(await newSchema()));

  test('fifty repeats at the same moment on two servers are one application', async () => {
    const [one, other] = await openTwo();
    const accepted = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        (n % 2 ? one : other).accept(application(`r${n}`, { idempotency: 'same' })),
      ),
    );
    expect(new Set(accepted.map(({ reference }) => reference)).size).toBe(1);
    expect(accepted.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
    expect(await one.stats()).toMatchObject({ applications: 1, waiting: 2 });
  });

  test('repeats that cross each other in two batches are all answered', async () => {
    const [one, other] = await openTwo();
    const keys = Array.from({ length: 40 }, (_, n) => `key-${n}`);
    const send = (store: Store, server: string) => (key: string) =>
      store.accept(application(`${server}-${key}`, { idempotency: key }));
    const answers = await Promise.all([
      ...keys.map(send(one, 'one')),
      ...keys.toReversed().map(send(other, 'other')),
    ]);
    expect(new Set(answers.map(({ reference }) => reference)).size).toBe(40);
    expect(await one.stats()).toMatchObject({ applications: 40, waiting: 80 });
  });

  test('the same answers from pages that cross each other in two batches are one application each', async () => {
    const [one, other] = await openTwo();
    const people = Array.from({ length: 40 }, (_, n) => `person-${n}`);
    const send = (store: Store, tab: string) => (likeness: string, n: number) =>
      store.accept(application(`${tab}-${n}`, { idempotency: `${n % 2}-${tab}-${n}`, likeness }));
    const answers = await Promise.all([
      ...people.map(send(one, 'one')),
      ...people.toReversed().map(send(other, 'other')),
    ]);
    expect(new Set(answers.map(({ reference }) => reference)).size).toBe(40);
    expect(await one.stats()).toMatchObject({ applications: 40, waiting: 80 });
  });

  test('an erasure and a repeat at the same moment leave no application behind', async () => {
    const [one, other] = await openTwo();
    for (let round = 0; round < 20; round++) {
      const name = `${round}`;
      await one.accept(application(name, { likeness: name }));
      const tab = application(`tab-${name}`, { likeness: name });
      const again = application(`again-${name}`, { idempotency: `key-${name}`, likeness: name });
      await Promise.all([other.accept(tab), one.erase(`ref-${name}`, tab.createdAt), other.accept(again)]);
      expect(await one.repeatOf(`key-${name}`)).toEqual({ reference: undefined, isDuplicate: true });
      expect([undefined, `ref-tab-${name}`]).toContain((await one.repeatOf(`key-tab-${name}`))?.reference);
    }
    expect((await one.list()).filter(({ reference }) => !reference.startsWith('ref-tab-'))).toEqual([]);
  });

  test('four workers deliver a thousand letters, and none of them twice', async () => {
    const stores = await openStores(4);
    const [first] = stores;
    await Promise.all(Array.from({ length: 520 }, (_, n) => first?.accept(application(`${n}`))));
    const delivered: string[] = [];
    const rounds = await Promise.all(
      stores.map((store, n) => drain(workOf(store, `worker-${n}`, delivered))),
    );
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(1040);
    expect(rounds.filter(({ sent }) => sent > 0)).toHaveLength(4);
    expect(delivered).toHaveLength(1040);
    expect(new Set(delivered).size).toBe(1040);
    expect(await first?.stats()).toMatchObject({ waiting: 0, sent: 1040 });
  }, 60_000);

  test('a connection that is cut under load takes nothing acknowledged along', async () => {
    const { url, store } = await openAlone();
    const sendings = Array.from({ length: 200 }, (_, n) => store.accept(application(`${n}`)));
    await dropConnections(url);
    const answered = (await Promise.allSettled(sendings)).flatMap((result) =>
      result.status === 'fulfilled' ? [result.value.reference] : [],
    );
    const stored = new Set<string | undefined>((await store.list()).map(({ reference }) => reference));
    expect(answered.filter((reference) => !stored.has(reference))).toEqual([]);
    expect(answered.length).toBeGreaterThan(0);
  });

  test('after every connection was cut the next application is taken as if nothing had been', async () => {
    const { url, store } = await openAlone();
    await Promise.all(Array.from({ length: 8 }, (_, n) => store.show(`${n}`)));
    await dropConnections(url);
    expect(await store.accept(application('next'))).toMatchObject({ isDuplicate: false });
    expect(await store.repeatOf('key-next')).toMatchObject({ reference: 'ref-next' });
  });

  test('a receipt that a foreign server filled with rubbish is kept, and the letter is not sent again', async () => {
    const store = await openPostgresStore(await newSchema());
    opened.push(store);
    await store.accept(application('1'));
    const now = application('1').createdAt;
    for (const { id } of await store.claim('worker', now, 1000, 10, ['mail'])) {
      await store.sent(id, 'worker', now, '250 \0 \uD800 ok');
    }
    expect(await store.stats()).toMatchObject({ waiting: 0, sent: 2 });
  });

  test('many servers may start on an empty database at once', async () => {
    const stores = await openStores(6);
    expect(await Promise.all(stores.map((store) => store.list()))).toEqual(stores.map(() => []));
  });

  test('a repeat on another server, sent while the first is being written, gets the first number', async () => {
    const [one, other] = await openTwo();
    const [first, second] = await Promise.all([
      one.accept(application('1')),
      other.accept(application('2', { idempotency: 'key-1' })),
    ]);
    expect(first.reference).toBe(second.reference);
  });

  async function refusal(url: string): Promise<string> {
    try {
      opened.push(await openPostgresStore(url));
    } catch (error) {
      expect(error).toBeInstanceOf(SetupError);
      expect((error as Error).message).not.toContain('\n');
      return (error as Error).message;
    }
    return 'was not refused';
  }

  test('a database that cannot be opened is told in one line that says why and holds no password', async () => {
    const url = new URL(serverUrl);
    const { password } = url;
    const changed = (change: Partial<URL>) => Object.assign(new URL(serverUrl), change).href;
    expect(await refusal(changed({ pathname: '/absent' }))).toBe(
      `DATABASE_URL: база ${url.host}/absent не открывается: такой базы на сервере нет, заведите её`,
    );
    expect(await refusal(changed({ password: 'wrong-password' }))).toMatch(/имя или пароль не подошли$/);
    expect(await refusal(changed({ port: '1' }))).toMatch(/сервер не отвечает, проверьте/);
    expect(await refusal(changed({ search: 'sslmode=verify-full' }))).toMatch(/сервер не шифрует соединение/);
    expect(await refusal(changed({ search: 'sslmode=verify-full&sslrootcert=/absent.crt' }))).toMatch(
      /нет файла, который назван в адресе$/,
    );
    for (const change of [{ port: '1' }, { pathname: '/absent' }]) {
      expect(await refusal(changed(change))).not.toContain(password);
    }
  });

  test('a round in which nothing was erased leaves the tables alone, one with an erasure cleans them', async () => {
    const store = await openPostgresStore(await newDatabase());
    opened.push(store);
    const cleanings = async () => {
      const [row] = await store.query(
        "SELECT vacuum_count AS number FROM pg_stat_user_tables WHERE relname = 'application'",
      );
      return row?.number;
    };
    await store.accept(application('1'));
    const now = application('1').createdAt;
    await store.purge(now);
    expect(await cleanings()).toBe(0);
    await store.erase('ref-1', now);
    await vi.waitFor(async () => expect(await cleanings()).toBe(1), 10_000);
    await store.purge(now);
    expect(await cleanings()).toBe(1);
  });

  test('tables that are not ours are left alone', async () => {
    const url = await newSchema();
    await asOwner(url, 'CREATE TABLE delivery (parcel TEXT)');
    expect(await refusal(url)).toMatch(/уже есть чужие таблицы, заведите для сайта отдельную базу$/);
    await asOwner(url, 'SELECT parcel FROM delivery');
  });

  test('tables of a newer site are left alone', async () => {
    const url = await newSchema();
    await (await openPostgresStore(url)).close();
    await asOwner(url, 'UPDATE schema_version SET version = 99');
    expect(await refusal(url)).toMatch(/^DATABASE_URL: заявки вёл более новый сайт, версия 99/);
  });

  test('a database that acknowledges before the disk has it is refused', async () => {
    const url = await newDatabase();
    await asOwner(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    expect(await refusal(url)).toMatch(/^DATABASE_URL: .*Включите в Postgres synchronous_commit = on\.$/);
  });

  test.each([
    ['postgres://site:secret@db.nastavnik.ru/site', 'written without a word of it'],
    ['postgres://site:secret@db.nastavnik.ru/site?sslmode=no-verify', 'encrypted for anybody'],
    ['postgres://site:secret@127.0.0.1/site?sslmode=require', 'a word that means another thing tomorrow'],
    ['postgres://site:secret@localhost/site?host=db.nastavnik.ru', 'a second host in the query'],
    [
      'postgres://site:secret@db.nastavnik.ru/site?sslmode=verify-full&sslmode=prefer',
      'the last word counts',
    ],
  ])('an unprotected way to another machine is refused: %s (%s)', async (url) => {
    const line = await refusal(url);
    expect(line).toMatch(/^DATABASE_URL: .*\?sslmode=verify-full/);
    expect(line).not.toContain('secret');
  });

  test.each([
    'postgres://site@db.nastavnik.ru/site?sslmode=verify-full',
    'postgres://site@10.0.0.5/site?sslmode=disable',
    'postgres://site@localhost/site',
    'postgres:///site?host=/var/run/postgresql',
  ])('a protected way passes, and so does one that was left open on purpose: %s', (url) => {
    expect(() => mustBeEncrypted(url)).not.toThrow();
  });
});

function workOf(store: Store, worker: string, delivered: string[]): Drain {
  return {
    store,
    channels: [
      {
        name: 'mail',
        deliver: async ({ id }) => {
          delivered.push(id);
          return 'ok';
        },
      },
    ],
    compose: async ({ id, target }) => ({
      id: `${id}`,
      target,
      subject: '',
      text: '',
      createdAt: new Date(0),
      data: { type: 'application.accepted', reference: '' },
    }),
    fallback: [],
    worker,
    now: () => application('').createdAt,
    random: (size) => new Uint8Array(size),
    log: () => {},
  };
}

async function dropConnections(url: string): Promise<void> {
  await asOwner(
    url,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
}
