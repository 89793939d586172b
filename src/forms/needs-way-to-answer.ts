import type { Answers, Problem } from './form.ts';
import { PHONE } from './questions/phone.ts';

/** An answer is expected, so a phone or an address must be there: either will do. */
export function needsWayToAnswer({ [PHONE]: phone, email }: Answers): readonly Problem[] {
  if (phone || email) return [];
  return [{ name: PHONE, message: 'Напишите телефон или почту, чтобы мы могли ответить' }];
}
