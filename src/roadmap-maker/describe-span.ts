import type { Span } from './term.ts';

const LONG = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** Days in words: «1–7 сентября 2027 г.» */
export function describeSpan({ first, last }: Span): string {
  return LONG.formatRange(new Date(first), new Date(last));
}
