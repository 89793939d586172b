import type { IncomingHttpHeaders } from 'node:http';

/** First and last byte of what is sent of a file. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The one stretch that a request asks for: `bytes=0-499`, `bytes=500-`, `bytes=-500`. `undefined` stands for the whole
 * file, which is a right answer to anything else too, and to a stretch of another version (RFC 9110, 13.1.5, 14.2).
 */
export function stretchOf(
  headers: IncomingHttpHeaders,
  { etag, size }: { readonly etag: string; readonly size: number },
): Stretch | 'beyond' | undefined {
  if (headers.range === undefined) return undefined;
  const [, from, to] = /^bytes=(\d{1,15})?-(\d{1,15})?$/.exec(headers.range) ?? [];
  if (from === undefined && to === undefined) return undefined;
  if (headers['if-range'] !== undefined && headers['if-range'] !== etag) return undefined;
  if (from === undefined) return lastBytes(Number(to), size);
  const [first, last] = [Number(from), to === undefined ? size - 1 : Number(to)];
  if (first >= size) return 'beyond';
  return first > last ? undefined : { first, last: Math.min(last, size - 1) };
}

function lastBytes(count: number, size: number): Stretch | 'beyond' {
  if (count === 0 || size === 0) return 'beyond';
  return { first: Math.max(0, size - count), last: size - 1 };
}
