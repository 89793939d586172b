import type { DatabaseSync } from 'node:sqlite';
import type { Editor } from '../../../src/model/editor.ts';
import { type Account, plainEmail } from './account.ts';

/** Who may sign in. */
export interface Accounts {
  /** Whether nobody has ever been given an account, a disabled one included. */
  isEmpty(): boolean;
  list(): readonly Account[];
  find(email: string): AccountWithPassword | undefined;
  /** @returns whether it was added; `false` when the address has an account already */
  add(account: { readonly id: string; readonly editor: Editor; readonly password: string }): boolean;
  /** Ends the account's sessions. @param password as `hashPassword` wrote it */
  setPassword(id: string, password: string): void;
  /** Disabling ends the account's sessions. */
  setEnabled(id: string, isEnabled: boolean): void;
}

export interface AccountWithPassword extends Account {
  /** As `hashPassword` wrote it. */
  readonly password: string;
}

export function createAccounts(database: DatabaseSync): Accounts {
  const any = database.prepare('SELECT 1 FROM accounts LIMIT 1');
  const all = database.prepare('SELECT * FROM accounts ORDER BY role, municipality, email');
  const byEmail = database.prepare('SELECT * FROM accounts WHERE email = ?');
  const insert = database.prepare(
    'INSERT INTO accounts (id, email, name, role, municipality, password) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const password = database.prepare('UPDATE accounts SET password = ? WHERE id = ?');
  const enabled = database.prepare('UPDATE accounts SET is_enabled = ? WHERE id = ?');
  const endSessions = database.prepare('DELETE FROM sessions WHERE account = ?');

  return {
    isEmpty: () => any.get() === undefined,
    list: () => (all.all() as unknown as AccountRow[]).map(accountOf),
    find: (email) => {
      const row = byEmail.get(plainEmail(email)) as unknown as AccountRow | undefined;
      return row && { ...accountOf(row), password: row.password };
    },
    add: ({ id, editor, password }) => {
      const municipality = editor.role === 'municipal' ? editor.municipality : null;
      const values = [id, plainEmail(editor.email), editor.name, editor.role, municipality, password];
      return insert.run(...values).changes === 1;
    },
    setPassword: (id, hash) => {
      password.run(hash, id);
      endSessions.run(id);
    },
    setEnabled: (id, isEnabled) => {
      enabled.run(isEnabled ? 1 : 0, id);
      if (!isEnabled) endSessions.run(id);
    },
  };
}

/** A line of the table `accounts`. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'chief' | 'municipal';
  readonly municipality: string | null;
  readonly password: string;
  readonly is_enabled: number;
}

export function accountOf({ id, email, name, role, municipality, is_enabled }: AccountRow): Account {
  const editor: Editor =
    role === 'municipal' && municipality !== null
      ? { name, email, role, municipality }
      : { name, email, role: 'chief' };
  return { id, editor, isEnabled: is_enabled === 1 };
}
