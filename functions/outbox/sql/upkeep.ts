import type { Store } from '../store.ts';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { moment, number, stageIn, text } from './rows.ts';
import { countPurged } from './visits.ts';

const DAY = 24 * 3600_000;
/** How long the number of an erased application answers «closed». */
const CLOSED_KEPT = 365 * DAY;
const DIGESTS_KEPT = 30 * DAY;
/**
 * How long it is known of an application that is gone what was done with it and when it was erased: three years, as
 * proof of the erasure (Roskomnadzor's order 179 of 28.10.2022, § 8).
 */
const AUDIT_KEPT = 1096 * DAY;

/** Erases what is over and counts what is there. */
export function upkeep(database: Database): Pick<Store, 'purge' | 'stats' | 'status'> {
  const count = async (from: string) => {
    const [row] = await database.query(`SELECT count(*) AS number FROM ${from}`);
    return row ? number(row, 'number') : 0;
  };

  return {
    async purge(now) {
      const today = now.getTime();
      const [applications, rows] = await database.transact(async (sql) => {
        const rows = await sql(
          `DELETE FROM application WHERE purge_at <= $1 AND (held IS NULL OR resolved_at IS NOT NULL)
             AND NOT EXISTS (
               SELECT 1 FROM delivery
               WHERE application_id = application.id AND kind = 'application'
                 AND sent_at IS NULL AND resolved_at IS NULL
             ) RETURNING reference, proof, campaign, banner_size, came_on, held`,
          [today],
        );
        for (const row of rows) {
          const reference = text(row, 'reference');
          await sql('INSERT INTO closed (reference, proof, closed_at) VALUES ($1, $2, $3)', [
            reference,
            text(row, 'proof'),
            today,
          ]);
          await audit(sql, now, 'purged', reference);
        }
        await countPurged(sql, rows);
        await sql('DELETE FROM closed WHERE closed_at <= $1', [today - CLOSED_KEPT]);
        await sql('DELETE FROM sending WHERE kept_until <= $1', [today]);
        await sql(
          `DELETE FROM audit WHERE at <= $1
             AND NOT EXISTS (SELECT 1 FROM application WHERE reference = audit.reference)`,
          [today - AUDIT_KEPT],
        );
        const digests = await sql(
          "DELETE FROM delivery WHERE kind = 'digest' AND next_at <= $1 RETURNING id",
          [today - DIGESTS_KEPT],
        );
        return [rows.length, rows.length + digests.length];
      });
      return { applications, areTracesLeft: !(await database.forgetErased(rows)) };
    },

    async stats() {
      const due = 'delivery WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL';
      const [oldest] = await database.query(
        `SELECT min(created_at) AS moment FROM application WHERE id IN (SELECT application_id FROM ${due})`,
      );
      return {
        applications: await count('application WHERE held IS NULL'),
        waiting: await count(due),
        sent: await count('delivery WHERE sent_at IS NOT NULL'),
        dead: await count("delivery WHERE kind <> 'digest' AND dead_at IS NOT NULL AND resolved_at IS NULL"),
        quarantined: await count('application WHERE held IS NOT NULL AND resolved_at IS NULL'),
        ...(typeof oldest?.moment === 'number' ? { waitingSince: moment(oldest, 'moment') } : {}),
      };
    },

    async status(reference) {
      const [row] = await database.query(
        'SELECT proof, stage, stage_at, form, reply_by FROM application WHERE reference = $1',
        [reference],
      );
      if (row) {
        return {
          proof: text(row, 'proof'),
          stage: stageIn(row),
          stageAt: moment(row, 'stage_at'),
          form: text(row, 'form'),
          ...(row.reply_by === null ? {} : { replyBy: text(row, 'reply_by') }),
        };
      }
      const [closed] = await database.query('SELECT proof, closed_at FROM closed WHERE reference = $1', [
        reference,
      ]);
      return (
        closed && { proof: text(closed, 'proof'), stage: 'closed', stageAt: moment(closed, 'closed_at') }
      );
    },
  };
}
