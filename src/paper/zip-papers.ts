import { zipSync } from 'fflate';

/** The first day that a zip can hold, so that the same files make the same zip. */
const NO_DAY = '1980-01-01T12:00:00';

/** Papers' files in one; they are packed already. */
export function zipPapers(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 0, mtime: NO_DAY }));
}
