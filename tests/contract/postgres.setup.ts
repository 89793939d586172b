import type { TestProject } from 'vitest/node';
import { findPostgresBinaries } from '../postgres-binaries.ts';
import { startPostgres } from '../postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all contract tests share, or why they go without it. */
    readonly postgres: { readonly url: string } | { readonly reason: string };
  }
}

/** Starts one real Postgres for all contract tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const binaries = findPostgresBinaries();
  if ('reason' in binaries) {
    console.warn(`Tests over Postgres are skipped: ${binaries.reason}`);
    project.provide('postgres', binaries);
    return async () => {};
  }
  const server = await startPostgres(binaries);
  project.provide('postgres', { url: server.url });
  return () => server.stop();
}
