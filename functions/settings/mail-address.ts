import { z } from 'zod';
import { isEmail } from '../../src/text/email.ts';

/** @param purpose what it is for, with an example; goes on after «нужен адрес почты, » */
export function mailAddress(purpose: string) {
  return z.string().refine(isEmail, { error: `нужен адрес почты, ${purpose}` });
}
