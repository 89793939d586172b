import type { IncomingMessage } from 'node:http';

/**
 * Leaves the request's `Range` only where it asks for one stretch from its first byte: `bytes=0-499`, `bytes=500-`.
 * Any other, and one bound to a version (`If-Range`), is dropped: the whole file is a right answer to each of them
 * (RFC 9110, 14.2), while sirv throws at a stretch that ends before it begins, or at a number past 2^53.
 */
export function keepSimpleRange({ headers }: IncomingMessage): void {
  const match = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(headers.range ?? '');
  const [, first, last] = match ?? [];
  // sirv takes the end 0 for no end at all.
  const isSimple = match !== null && last !== '0' && (last === undefined || Number(first) <= Number(last));
  if (!isSimple || headers['if-range'] !== undefined) delete headers.range;
}
