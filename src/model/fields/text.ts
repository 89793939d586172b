import { z } from 'zod';

/** One line of text with length limits in characters. */
export const line = (minimum: number, maximum: number) => z.string().trim().min(minimum).max(maximum);

/** A paragraph: Decap shows a text area. */
export const paragraph = (minimum: number, maximum: number) =>
  line(minimum, maximum).meta({ widget: 'text' });
