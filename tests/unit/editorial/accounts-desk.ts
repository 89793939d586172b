import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { createAccounts } from '../../../functions/editorial/accounts/accounts.ts';
import { hashPassword, type ScryptCost } from '../../../functions/editorial/accounts/hash-password.ts';
import { createLogIn } from '../../../functions/editorial/accounts/log-in.ts';
import { createLoginPauses } from '../../../functions/editorial/accounts/login-pauses.ts';
import { openEditorsDatabase } from '../../../functions/editorial/accounts/open-editors-database.ts';
import { createSessions } from '../../../functions/editorial/accounts/sessions.ts';
import type { LogEntry } from '../../../functions/log.ts';
import type { Editor } from '../../../src/model/editor.ts';

export const PASSWORD = 'skvorechnik i rubanok';
/** Real scrypt that takes a millisecond. */
export const QUICK: ScryptCost = { work: 16, block: 8, parallel: 1 };

/** Accounts with everything around them, over a real database and a clock that the test turns. */
export function openAccounts(file = ':memory:', begin = new Date('2026-11-22T07:05:00Z')) {
  let moment = begin.getTime();
  const database: DatabaseSync = openEditorsDatabase(file);
  const parts = { database, now: () => new Date(moment), random: randomBytes };
  const accounts = createAccounts(database);
  const sessions = createSessions(parts);
  const pauses = createLoginPauses(parts);
  const audited: LogEntry[] = [];
  const logIn = createLogIn({
    accounts,
    sessions,
    pauses,
    cost: QUICK,
    audit: (entry) => audited.push(entry),
  });

  return {
    database,
    accounts,
    sessions,
    pauses,
    audited,
    logIn,
    parts,
    /** Lets seconds pass. */
    wait: (seconds: number) => {
      moment += seconds * 1000;
    },
    async add(editor: Editor, password = PASSWORD): Promise<string> {
      const id = randomBytes(8).toString('hex');
      accounts.add({ id, editor, password: await hashPassword(password, QUICK) });
      return id;
    },
  };
}
