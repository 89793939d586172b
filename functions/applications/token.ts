import type { Answers } from '../../src/forms/form.ts';
import type { Keys } from './keys.ts';
import type { Random } from './random.ts';

/** A second is quicker than anyone reads a page, and slow enough for a browser that fills in and a hasty click. */
export const TOKEN_MIN_AGE = 1000;
export const TOKEN_MAX_AGE = 6 * 3600_000;

export type TokenCheck =
  /** `idempotency` is the same for every repeat of one page, and tells nothing of it. */
  | { readonly kind: 'valid' | 'early' | 'expired'; readonly idempotency: string }
  | { readonly kind: 'forged' };

/**
 * Signs a review page: form, time, nonce and the very answers it shows.
 *
 * One value is the proof that our page was seen, its time stamp, and the key that makes a repeated click
 * the same application. Shape: `1.<time in base 36>.<nonce>.<signature>`.
 */
export async function signToken(
  keys: Keys,
  random: Random,
  form: string,
  answers: Answers,
  now: Date,
): Promise<string> {
  const open = `1.${now.getTime().toString(36)}.${Buffer.from(random(16)).toString('base64url')}`;
  const signature = await keys.token.sign(signed(open, form, answers));
  return `${open}.${Buffer.from(signature).toString('base64url')}`;
}

export async function checkToken(
  keys: Keys,
  token: string,
  form: string,
  answers: Answers,
  now: Date,
): Promise<TokenCheck> {
  const parts = /^(1\.([0-9a-z]{1,10})\.[\w-]{22})\.([\w-]{43})$/.exec(token);
  if (!parts) return { kind: 'forged' };
  const [, open = '', time = '', signature = ''] = parts;
  const bytes = Uint8Array.from(Buffer.from(signature, 'base64url'));
  const isOurs = await keys.token.verify(signed(open, form, answers), bytes);
  const age = now.getTime() - Number.parseInt(time, 36);
  if (!isOurs || age < 0) return { kind: 'forged' };
  // From the bytes: four spellings of the last sign are the same signature.
  const idempotency = Buffer.from(bytes).toString('base64url');
  if (age < TOKEN_MIN_AGE) return { kind: 'early', idempotency };
  return { kind: age > TOKEN_MAX_AGE ? 'expired' : 'valid', idempotency };
}

function signed(open: string, form: string, answers: Answers): string {
  return JSON.stringify([open, form, Object.entries(answers)]);
}
