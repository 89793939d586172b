import { groupCommit } from '../group-commit.ts';
import type { Accepted, NewApplication, NewDelivery, Store } from '../store.ts';
import { addDeliveries } from './add-deliveries.ts';
import { audit } from './audit.ts';
import { type Database, placeholders, type Sql } from './database.ts';
import { NEW_COLUMNS, text, toValues } from './rows.ts';

interface Sending {
  readonly application: NewApplication;
  /** Why it is held back, and who is told so. */
  readonly held?: { readonly reason: string; readonly notices: readonly NewDelivery[] };
}

/** Takes applications in. */
export function intake(database: Database): Pick<Store, 'accept' | 'quarantine' | 'referenceOf'> {
  const write = groupCommit(database.transact, writeSending, ({ application }) => application.idempotency);
  return {
    accept: (application) => write({ application }),
    quarantine: (application, reason, notices) => write({ application, held: { reason, notices } }),
    referenceOf: (idempotency) => referenceOf(database.query, idempotency),
  };
}

async function writeSending(sql: Sql, { application, held }: Sending): Promise<Accepted> {
  const { id, reference, idempotency, deliveries, createdAt } = application;
  if (deliveries.length === 0) throw new Error('Заявку некому доставить: нет ни одного получателя');

  const values = [...toValues(application), held?.reason ?? null, held ? JSON.stringify(deliveries) : null];
  const written = await sql(
    `INSERT INTO application (${NEW_COLUMNS}, held, held_deliveries) VALUES (${placeholders(values.length)})
     ON CONFLICT (idempotency) DO NOTHING RETURNING id`,
    values,
  );
  if (written.length === 0) {
    const earlier = await referenceOf(sql, idempotency);
    if (earlier === undefined) throw new Error('Заявка с тем же ключом исчезла, пока её искали');
    return { reference: earlier, isDuplicate: true };
  }
  if (held === undefined)
    await addDeliveries(sql, { kind: 'application', application: id }, deliveries, createdAt);
  else await addDeliveries(sql, { kind: 'notice', application: id }, held.notices, createdAt);
  await audit(sql, createdAt, held === undefined ? 'accepted' : 'quarantined', reference);
  return { reference, isDuplicate: false };
}

async function referenceOf(sql: Sql, idempotency: string): Promise<string | undefined> {
  const [row] = await sql('SELECT reference FROM application WHERE idempotency = $1', [idempotency]);
  return row && text(row, 'reference');
}
