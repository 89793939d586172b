import type { BuiltFile, FileForm } from './list-files.ts';

/** The smallest form of a file that the browser unpacks, by its `Accept-Encoding` (RFC 9110, 12.5.3). */
export function chooseForm({ br, gzip, plain }: BuiltFile, accepted: string | undefined): FileForm {
  if (!accepted) return plain;
  if (br && BROTLI.test(accepted)) return br;
  if (gzip && GZIP.test(accepted)) return gzip;
  return plain;
}

/** A weight of nothing is a refusal: `gzip;q=0`. */
const REFUSED = String.raw`(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))`;
const BROTLI = new RegExp(String.raw`(?:^|[\s,])br\b${REFUSED}`, 'i');
const GZIP = new RegExp(String.raw`(?:^|[\s,])gzip\b${REFUSED}`, 'i');
