import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAccounts } from '../../functions/editorial/accounts/accounts.ts';
import { openEditorsDatabase } from '../../functions/editorial/accounts/open-editors-database.ts';
import { createSessions } from '../../functions/editorial/accounts/sessions.ts';
import type { Editor } from '../../src/model/editor.ts';

/** Gives an editor an account and signs them in. @returns the session's token */
export function beginSession(dataFolder: string, editor: Editor): string {
  const database = openEditorsDatabase(join(dataFolder, 'editors.db'));
  try {
    const id = randomBytes(8).toString('hex');
    createAccounts(database).add({ id, editor, password: '' });
    return createSessions({ database, now: () => new Date(), random: randomBytes }).begin(id);
  } finally {
    database.close();
  }
}
