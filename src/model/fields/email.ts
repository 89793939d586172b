import { z } from 'zod';
import { isEmail } from '../../text/email.ts';

/** A public work address. Cyrillic domains (.рф) pass; `z.email()` would refuse them. */
export const email = () =>
  z
    .string()
    .refine(isEmail, { error: 'Нужен адрес почты, например priemnaya@mail.example' })
    .meta({ isWorkContact: true });
