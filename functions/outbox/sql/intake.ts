import { groupCommit } from '../group-commit.ts';
import { referenceTaken } from '../reference-taken.ts';
import type { Accepted, NewApplication, NewDelivery, Store } from '../store.ts';
import { addDeliveries } from './add-deliveries.ts';
import { audit } from './audit.ts';
import { type Database, placeholders, type Sql } from './database.ts';
import { findRepeat, findSending, joinAlike } from './repeats.ts';
import { NEW_COLUMNS, toValues } from './rows.ts';

interface Sending {
  readonly application: NewApplication;
  /** Why it is held back, and who is told so. */
  readonly held?: { readonly reason: string; readonly notices: readonly NewDelivery[] };
}

/** Takes applications in. */
export function intake(database: Database): Pick<Store, 'accept' | 'quarantine' | 'repeatOf'> {
  const write = groupCommit(database.transact, writeSending, orderOf);
  return {
    accept: (application) => write({ application }),
    quarantine: (application, reason, notices) => write({ application, held: { reason, notices } }),
    repeatOf: (idempotency) => findRepeat(database.query, idempotency),
  };
}

/** All that two sendings of one person may have in common, that of most of them first. */
function orderOf({ application: { likeness = '', idempotency } }: Sending): string {
  return `${likeness} ${idempotency}`;
}

async function writeSending(sql: Sql, sending: Sending): Promise<Accepted> {
  const { application, held } = sending;
  const { id, reference, idempotency, deliveries, createdAt } = application;
  if (deliveries.length === 0) throw new Error('Заявку некому доставить: нет ни одного получателя');

  for (let left = RETRIES; !(await insert(sql, sending)); left--) {
    const repeat = (await findRepeat(sql, idempotency)) ?? (await joinAlike(sql, application));
    if (repeat) return repeat;
    if (left === 0) throw referenceTaken();
  }
  // After the row is written: then an erasure that ran beside has ended, and what it left can be seen.
  const known = await findSending(sql, idempotency);
  if (known) {
    await sql('DELETE FROM application WHERE id = $1', [id]);
    return known;
  }
  if (held === undefined)
    await addDeliveries(sql, { kind: 'application', application: id }, deliveries, createdAt);
  else await addDeliveries(sql, { kind: 'notice', application: id }, held.notices, createdAt);
  await audit(sql, createdAt, held === undefined ? 'accepted' : 'quarantined', reference);
  return { reference, isDuplicate: false };
}

/** Of two who find the likeness of a sending long ago the slower one has to look once more. */
const RETRIES = 2;

/** Returns whether there was nothing like it. */
async function insert(sql: Sql, { application, held }: Sending): Promise<boolean> {
  const { deliveries } = application;
  const values = [...toValues(application), held?.reason ?? null, held ? JSON.stringify(deliveries) : null];
  const written = await sql(
    `INSERT INTO application (${NEW_COLUMNS}, held, held_deliveries) VALUES (${placeholders(values.length)})
     ON CONFLICT DO NOTHING RETURNING id`,
    values,
  );
  return written.length > 0;
}
