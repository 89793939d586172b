import type { Answers } from '../../src/forms/form.ts';
import { PHONE } from '../../src/forms/questions/phone.ts';
import type { SecretKeys } from './keys.ts';

const CODE_DIGITS = 6;

/**
 * What an applicant is asked for beside the number: the last four digits of the phone, or where the application has
 * none, a code that its receipt shows.
 */
export async function secretOf(keys: SecretKeys, reference: string, answers: Answers): Promise<string> {
  return lastDigits(answers) ?? statusCode(keys, reference);
}

/** The last four digits of the phone in the answers, if there is one. */
export function lastDigits(answers: Answers): string | undefined {
  const digits = (answers[PHONE] ?? '').replace(/\D/g, '');
  return digits.length < 4 ? undefined : digits.slice(-4);
}

/** Six digits that follow from the number, so that a repeated sending shows the same. */
export async function statusCode(keys: SecretKeys, reference: string): Promise<string> {
  const [a = 0, b = 0, c = 0, d = 0] = await keys.status.sign(`code ${reference}`);
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

/** Opens the receipt with the code in it; unlike the code nobody can guess it. */
export async function receiptKey(keys: SecretKeys, reference: string): Promise<string> {
  const bytes = await keys.status.sign(`receipt ${reference}`);
  return Buffer.from(bytes.subarray(0, 16)).toString('base64url');
}

/** What is stored: from it alone nobody learns the digits. */
export async function proofOf(keys: SecretKeys, reference: string, secret: string): Promise<string> {
  return Buffer.from(await keys.status.sign(proven(reference, secret))).toString('hex');
}

/** Whether a stored proof was made of these digits. `undefined` costs the same work and is never right. */
export async function isProof(
  keys: SecretKeys,
  proof: string | undefined,
  { reference, secret }: { readonly reference: string; readonly secret: string },
): Promise<boolean> {
  const bytes = Uint8Array.from(Buffer.from(proof ?? '', 'hex'));
  const compared = bytes.length === PROOF_BYTES ? bytes : new Uint8Array(PROOF_BYTES);
  return keys.status.verify(proven(reference, secret), compared);
}

const PROOF_BYTES = 32;

function proven(reference: string, secret: string): string {
  return `proof ${reference} ${secret}`;
}
