import { z } from 'zod';

/** An hour of the day in the region's time: `14:00`. */
export const time = () =>
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'Нужно время вида 14:00' });
