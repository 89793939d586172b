import { Pool, types } from 'pg';

const INT8 = types.builtins.INT8;
const BYTEA = types.builtins.BYTEA;

/** Connections to Postgres that are opened when needed. One that breaks is replaced and never ends the process. */
export function createPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // The server's own limit in transactions is shorter; this one is for a server that says nothing any more.
    query_timeout: 30_000,
    types: { getTypeParser: typeParser as typeof types.getTypeParser },
  });
  // A connection that nobody uses at the moment breaks without consequences, one in use fails its statement. But
  // without a listener either would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Moments in milliseconds and counts are whole numbers that JavaScript holds exactly; bytes are plain bytes. */
function typeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === INT8) return Number;
  const parse = types.getTypeParser(type, format);
  return type === BYTEA ? (value) => Uint8Array.from(parse(value) as Buffer) : parse;
}
