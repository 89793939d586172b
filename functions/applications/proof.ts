import type { Answers } from '../../src/forms/form.ts';
import { PHONE } from '../../src/forms/questions/phone.ts';
import type { Keys } from './keys.ts';

const CODE_DIGITS = 6;

/**
 * What an applicant is asked for beside the number: the last four digits of the phone, or where the application has
 * none, a code that its receipt shows.
 */
export async function secretOf(keys: Keys, reference: string, answers: Answers): Promise<string> {
  return lastDigits(answers) ?? statusCode(keys, reference);
}

/** The last four digits of the phone in the answers, if there is one. */
export function lastDigits(answers: Answers): string | undefined {
  const digits = (answers[PHONE] ?? '').replace(/\D/g, '');
  return digits.length < 4 ? undefined : digits.slice(-4);
}

/** Six digits that follow from the number, so that a repeated sending shows the same. */
export async function statusCode(keys: Keys, reference: string): Promise<string> {
  const [a = 0, b = 0, c = 0, d = 0] = await keys.status.sign(`code ${reference}`);
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

/** Opens the receipt with the code in it; unlike the code nobody can guess it. */
export async function receiptKey(keys: Keys, reference: string): Promise<string> {
  const bytes = await keys.status.sign(`receipt ${reference}`);
  return Buffer.from(bytes.subarray(0, 16)).toString('base64url');
}

/** What is stored: from it alone nobody learns the digits. */
export async function proofOf(keys: Keys, reference: string, secret: string): Promise<string> {
  return Buffer.from(await keys.status.sign(`proof ${reference} ${secret}`)).toString('hex');
}
