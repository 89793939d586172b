import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** How many times a second a page of 4 KiB is written and is on the disk, one after another. */
export function fsyncRate(folder: string, milliseconds: number): number {
  const descriptor = openSync(join(folder, 'fsync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const begun = performance.now();
  let written = 0;
  for (; performance.now() - begun < milliseconds; written += 1) {
    writeSync(descriptor, page);
    fdatasyncSync(descriptor);
  }
  closeSync(descriptor);
  return Math.round(written / (milliseconds / 1000));
}
