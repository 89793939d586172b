import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Account } from './account.ts';
import { type AccountRow, accountOf } from './accounts.ts';

/** Who has signed in. The browser holds a random token; here lies only its SHA-256. */
export interface Sessions {
  /** @returns the token for the browser */
  begin(account: string): string;
  /** Whose session it is, while it lasts and the account is enabled. */
  find(token: string): Account | undefined;
  end(token: string): void;
}

interface SessionParts {
  readonly database: DatabaseSync;
  readonly now: () => Date;
  /** Gives that many random bytes. */
  readonly random: (size: number) => Uint8Array;
}

const HOUR = 3600_000;
const LONGEST_IDLE = 12 * HOUR;
/** In seconds, for the cookie. */
export const LONGEST_SESSION_SECONDS = 7 * 24 * 3600;
/** A session's use is written down at most this often: not every picture of a list is a write. */
const NOTE_EVERY = 60_000;

export function createSessions({ database, now, random }: SessionParts): Sessions {
  const insert = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)');
  const select = database.prepare(
    'SELECT accounts.*, used_at FROM sessions JOIN accounts ON accounts.id = account WHERE digest = ? AND is_enabled = 1 AND used_at > ? AND begun_at > ?',
  );
  const use = database.prepare('UPDATE sessions SET used_at = ? WHERE digest = ?');
  const remove = database.prepare('DELETE FROM sessions WHERE digest = ?');
  const removeOld = database.prepare('DELETE FROM sessions WHERE used_at <= ? OR begun_at <= ?');

  function borders(): [idleSince: number, begunBefore: number] {
    const moment = now().getTime();
    return [moment - LONGEST_IDLE, moment - LONGEST_SESSION_SECONDS * 1000];
  }

  return {
    begin: (account) => {
      removeOld.run(...borders());
      const token = Buffer.from(random(32)).toString('base64url');
      const moment = now().getTime();
      insert.run(digestOf(token), account, moment, moment);
      return token;
    },
    find: (token) => {
      const digest = digestOf(token);
      const row = select.get(digest, ...borders()) as unknown as
        | (AccountRow & { used_at: number })
        | undefined;
      if (!row) return undefined;
      const moment = now().getTime();
      if (moment - row.used_at >= NOTE_EVERY) use.run(moment, digest);
      return accountOf(row);
    },
    end: (token) => void remove.run(digestOf(token)),
  };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
