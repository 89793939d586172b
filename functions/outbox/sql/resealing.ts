import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import { toApplication } from './rows.ts';

/** Lets everything that is sealed pass to another secret. */
export function resealing(database: Database): Pick<Store, 'readAfter' | 'reseal'> {
  return {
    async readAfter(id, limit) {
      const rows = await database.query('SELECT * FROM application WHERE id > $1 ORDER BY id LIMIT $2', [
        id,
        limit,
      ]);
      return rows.map(toApplication);
    },

    async reseal(changes) {
      await database.transact(async (sql) => {
        for (const { id, sealed, proof } of changes) {
          await sql('UPDATE application SET sealed = $1, proof = coalesce($2, proof) WHERE id = $3', [
            sealed,
            proof ?? null,
            id,
          ]);
        }
      });
      return { areTracesLeft: !(await database.forgetErased(changes.length)) };
    },
  };
}
