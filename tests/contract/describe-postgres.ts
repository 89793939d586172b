import { describe, inject } from 'vitest';
import { createDatabase, createSchema } from '../postgres-server.ts';

export interface TestPostgres {
  /** Of the server's owner. */
  readonly serverUrl: string;
  /** Makes an empty database and returns its address. */
  newDatabase(): Promise<string>;
  /** Makes an empty schema, quicker, and returns its address. */
  newSchema(): Promise<string>;
}

/** Tests over the shared Postgres; where it cannot run they are skipped, and the title says why. */
export function describePostgres(name: string, tests: (postgres: TestPostgres) => void): void {
  const found = inject('postgres');
  if ('reason' in found) describe.skip(`${name}: ${found.reason}`, () => tests(UNUSED));
  else {
    const serverUrl = found.url;
    const newDatabase = () => createDatabase(serverUrl);
    const newSchema = () => createSchema(serverUrl);
    describe(name, () => tests({ serverUrl, newDatabase, newSchema }));
  }
}

const none = () => Promise.reject(new Error('no Postgres'));
const UNUSED: TestPostgres = { serverUrl: '', newDatabase: none, newSchema: none };
