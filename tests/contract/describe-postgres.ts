import { describe, inject } from 'vitest';
import { createDatabase } from '../postgres-server.ts';

export interface TestPostgres {
  /** Of the server's owner. */
  readonly serverUrl: string;
  /** Makes an empty database and returns its address. */
  newDatabase(): Promise<string>;
}

/** Tests over the shared Postgres; where it cannot run they are skipped, and the title says why. */
export function describePostgres(name: string, tests: (postgres: TestPostgres) => void): void {
  const found = inject('postgres');
  if ('reason' in found) describe.skip(`${name}: ${found.reason}`, () => tests(UNUSED));
  else {
    const serverUrl = found.url;
    describe(name, () => tests({ serverUrl, newDatabase: () => createDatabase(serverUrl) }));
  }
}

const UNUSED: TestPostgres = { serverUrl: '', newDatabase: () => Promise.reject(new Error('no Postgres')) };
