import { z } from 'zod';

/** A whole number written in digits. */
export function whole(minimum: number, maximum: number, fallback: number) {
  const error = `нужно целое число от ${minimum} до ${maximum}, например ${fallback}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .pipe(z.number().min(minimum, { error }).max(maximum, { error }))
    .default(fallback);
}
