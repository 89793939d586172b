import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { networkOf } from '../../../src/text/network-of.ts';
import { plainEmail } from './account.ts';

/** Whom a sign-in names and where it comes from. */
export interface LoginSource {
  readonly email: string;
  readonly address: string;
}

/** Failed sign-ins, and the pauses that they cost. Kept in the file: a restart forgives nothing. */
export interface LoginPauses {
  /** Seconds until the next try is heard; 0 when it is. */
  left(source: LoginSource): number;
  noteFailure(source: LoginSource): void;
  /** A right password clears the account's failures, not the address's: one's own account would buy new tries. */
  noteSuccess(source: LoginSource): void;
  /** A short name of the address for the log; it leads back to no address without the file. */
  nameOf(address: string): string;
}

interface PauseParts {
  readonly database: DatabaseSync;
  readonly now: () => Date;
  readonly random: (size: number) => Uint8Array;
}

/** Tries that cost no pause: a person mistypes, and an office of editors has one address. */
const FREE = { account: 5, address: 20 } as const;
const LONGEST_PAUSE_SECONDS = 15 * 60;
const FORGOTTEN_AFTER = 24 * 3600_000;

export function createLoginPauses({ database, now, random }: PauseParts): LoginPauses {
  const salt = saltOf(database, random);
  const keyOf = (kind: keyof typeof FREE, text: string) =>
    createHmac('sha256', salt).update(`${kind}\0${text}`).digest('hex');
  const select = database.prepare('SELECT count, last_at FROM failures WHERE key = ? AND last_at > ?');
  const add = database.prepare(
    'INSERT INTO failures VALUES ($key, 1, $now) ON CONFLICT (key) DO UPDATE SET count = count + 1, last_at = $now',
  );
  const remove = database.prepare('DELETE FROM failures WHERE key = ?');
  const forget = database.prepare('DELETE FROM failures WHERE last_at <= ?');

  const keysOf = ({ email, address }: LoginSource) => ({
    account: keyOf('account', plainEmail(email)),
    address: keyOf('address', networkOf(address)),
  });

  function secondsLeft(kind: keyof typeof FREE, key: string): number {
    const moment = now().getTime();
    const row = select.get(key, moment - FORGOTTEN_AFTER) as unknown as
      | { count: number; last_at: number }
      | undefined;
    if (!row || row.count < FREE[kind]) return 0;
    const pause = Math.min(2 ** (row.count - FREE[kind]), LONGEST_PAUSE_SECONDS);
    return Math.max(0, Math.ceil((row.last_at - moment) / 1000 + pause));
  }

  return {
    left: (source) => {
      const keys = keysOf(source);
      return Math.max(secondsLeft('account', keys.account), secondsLeft('address', keys.address));
    },
    noteFailure: (source) => {
      const moment = now().getTime();
      forget.run(moment - FORGOTTEN_AFTER);
      for (const key of Object.values(keysOf(source))) add.run({ $key: key, $now: moment });
    },
    noteSuccess: (source) => void remove.run(keysOf(source).account),
    nameOf: (address) => keyOf('address', networkOf(address)).slice(0, 12),
  };
}

/** Made once for the file: plain hashes of addresses are guessed in seconds. */
function saltOf(database: DatabaseSync, random: (size: number) => Uint8Array): Uint8Array {
  database.prepare('INSERT INTO salt VALUES (1, ?) ON CONFLICT DO NOTHING').run(random(32));
  const { value } = database.prepare('SELECT value FROM salt').get() as unknown as { value: Uint8Array };
  return value;
}
