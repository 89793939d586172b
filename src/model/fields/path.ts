import { z } from 'zod';

/** A page of this site, from its base. */
export const path = () =>
  z
    .string()
    .regex(/^\/[a-z0-9/-]*$/, {
      error: 'Адрес начинается с косой черты; дальше латинские буквы, цифры, дефис',
    })
    .meta({ label: 'Адрес на сайте', hint: 'Например: /map/' });
