import type { DatabaseSync } from 'node:sqlite';
import { groupCommit } from './group-commit.ts';
import { APPLICATION_COLUMNS } from './sqlite-rows.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { Accepted, NewApplication, NewDelivery, Store } from './store.ts';

interface Sending {
  readonly application: NewApplication;
  /** Why it is held back, and who is told so. */
  readonly held?: { readonly reason: string; readonly notices: readonly NewDelivery[] };
}

/** Takes applications in. */
export function sqliteIntake(database: DatabaseSync): Pick<Store, 'accept' | 'quarantine' | 'referenceOf'> {
  const find = database.prepare(
    'SELECT reference FROM application WHERE idempotency = ?1 UNION ALL SELECT reference FROM quarantine WHERE idempotency = ?1',
  );
  const insertApplication = database.prepare(
    `INSERT INTO application (${APPLICATION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertQuarantine = database.prepare(
    `INSERT INTO quarantine (${APPLICATION_COLUMNS}, deliveries, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertDelivery = database.prepare(
    'INSERT INTO delivery (application_id, channel, target, next_at) VALUES (?, ?, ?, ?)',
  );
  const insertNotice = database.prepare(
    'INSERT INTO delivery (quarantine_id, channel, target, next_at) VALUES (?, ?, ?, ?)',
  );
  const audit = database.prepare('INSERT INTO audit (at, event, reference) VALUES (?, ?, ?)');

  const referenceOf = (idempotency: string) => find.get(idempotency)?.reference as string | undefined;

  const write = groupCommit(sqliteTransaction(database), ({ application, held }: Sending): Accepted => {
    const earlier = referenceOf(application.idempotency);
    if (earlier !== undefined) return { reference: earlier, isDuplicate: true };
    if (application.deliveries.length === 0)
      throw new Error('Заявку некому доставить: нет ни одного получателя');

    const { id, reference, deliveries, createdAt } = application;
    const moment = createdAt.getTime();
    if (held === undefined) {
      insertApplication.run(...columnsOf(application));
      for (const { channel, target } of deliveries) insertDelivery.run(id, channel, target, moment);
    } else {
      insertQuarantine.run(...columnsOf(application), JSON.stringify(deliveries), held.reason);
      for (const { channel, target } of held.notices) insertNotice.run(id, channel, target, moment);
    }
    audit.run(moment, held === undefined ? 'accepted' : 'quarantined', reference);
    return { reference, isDuplicate: false };
  });

  return {
    accept: (application) => write({ application }),
    quarantine: (application, reason, notices) => write({ application, held: { reason, notices } }),
    referenceOf: async (idempotency) => referenceOf(idempotency),
  };
}

function columnsOf(application: NewApplication) {
  return [
    application.id,
    application.reference,
    application.idempotency,
    application.form,
    application.formVersion,
    application.municipality,
    JSON.stringify(application.consents),
    application.createdAt.getTime(),
    application.purgeAt.getTime(),
    application.sealed,
  ] as const;
}
