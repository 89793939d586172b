import type { Random } from './random.ts';

/** A new number of an application: twelve digits in threes, easy to say over the phone. */
export function makeReference(random: Random): string {
  const digits: number[] = [];
  // Bytes of 250 and above are passed over, so that every digit is as likely.
  while (digits.length < 12)
    digits.push(...[...random(16)].filter((byte) => byte < 250).map((byte) => byte % 10));
  return digits
    .slice(0, 12)
    .join('')
    .replace(/\d{3}(?=\d)/g, '$&-');
}
