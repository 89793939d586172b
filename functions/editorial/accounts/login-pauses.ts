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
  /** A right password clears the failures of its account from there, not the address's: one's own would buy new tries. */
  noteSuccess(source: LoginSource): void;
  /** Clears an account's failures from everywhere. */
  forgive(email: string): void;
  /** A short name of the address for the log; it leads back to no address without the file. */
  nameOf(address: string): string;
}

interface PauseParts {
  readonly database: DatabaseSync;
  readonly now: () => Date;
  readonly random: (size: number) => Uint8Array;
}

/**
 * Tries that cost no pause. A person mistypes, and an office of editors has one address; the account as a whole is
 * for guesses from many addresses, and so large that nobody is kept out by another's wrong passwords.
 */
const FREE = { pair: 5, address: 20, account: 100 } as const;
const LONGEST_PAUSE_SECONDS = 15 * 60;
const DAY = 24 * 3600_000;
/** Whoever has signed in from an address is not stopped there by guesses from others. */
const KNOWN_FOR = 30 * DAY;

type Kind = keyof typeof FREE;

export function createLoginPauses({ database, now, random }: PauseParts): LoginPauses {
  const salt = saltOf(database, random);
  const hash = (text: string) => createHmac('sha256', salt).update(text).digest('hex');
  const select = database.prepare('SELECT count, last_at FROM failures WHERE key = ? AND last_at > ?');
  const add = database.prepare(
    'INSERT INTO failures VALUES ($key, 1, $now) ON CONFLICT (key) DO UPDATE SET count = count + 1, last_at = $now',
  );
  const remove = database.prepare("DELETE FROM failures WHERE key = $key OR key LIKE $key || ':%'");
  const forget = database.prepare('DELETE FROM failures WHERE last_at <= ?');
  const isKnown = database.prepare('SELECT 1 FROM known_addresses WHERE pair = ? AND last_at > ?');
  const know = database.prepare(
    'INSERT INTO known_addresses VALUES ($pair, $now) ON CONFLICT (pair) DO UPDATE SET last_at = $now',
  );
  const forgetKnown = database.prepare('DELETE FROM known_addresses WHERE last_at <= ?');

  function keysOf({ email, address }: LoginSource): Readonly<Record<Kind, string>> {
    const account = accountKey(email);
    const place = addressKey(address);
    return { pair: `${account}:${place}`, address: place, account };
  }

  const accountKey = (email: string) => hash(`account\0${plainEmail(email)}`);
  const addressKey = (address: string) => hash(`address\0${networkOf(address)}`);

  function secondsLeft(kind: Kind, key: string): number {
    const moment = now().getTime();
    const row = select.get(key, moment - DAY) as unknown as { count: number; last_at: number } | undefined;
    if (!row || row.count < FREE[kind]) return 0;
    const pause = Math.min(2 ** (row.count - FREE[kind]), LONGEST_PAUSE_SECONDS);
    return Math.max(0, Math.ceil((row.last_at - moment) / 1000 + pause));
  }

  return {
    left: (source) => {
      const keys = keysOf(source);
      const isHome = isKnown.get(keys.pair, now().getTime() - KNOWN_FOR) !== undefined;
      const kinds: readonly Kind[] = isHome ? ['pair', 'address'] : ['pair', 'address', 'account'];
      return Math.max(...kinds.map((kind) => secondsLeft(kind, keys[kind])));
    },
    noteFailure: (source) => {
      const moment = now().getTime();
      forget.run(moment - DAY);
      for (const key of Object.values(keysOf(source))) add.run({ $key: key, $now: moment });
    },
    noteSuccess: (source) => {
      const { pair } = keysOf(source);
      const moment = now().getTime();
      remove.run({ $key: pair });
      forgetKnown.run(moment - KNOWN_FOR);
      know.run({ $pair: pair, $now: moment });
    },
    forgive: (email) => void remove.run({ $key: accountKey(email) }),
    nameOf: (address) => addressKey(address).slice(0, 12),
  };
}

/** Made once for the file: plain hashes of addresses are guessed in seconds. */
function saltOf(database: DatabaseSync, random: (size: number) => Uint8Array): Uint8Array {
  database.prepare('INSERT INTO salt VALUES (1, ?) ON CONFLICT DO NOTHING').run(random(32));
  const { value } = database.prepare('SELECT value FROM salt').get() as unknown as { value: Uint8Array };
  return value;
}
