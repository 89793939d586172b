import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';

interface Rotation {
  readonly maxBytes: number;
  /** How many former files stay: `<path>.1` is the newest. */
  readonly kept: number;
}

/** A log of five former files of 2 MB: some ten thousand lines each. */
const USUAL: Rotation = { maxBytes: 2 * 1024 * 1024, kept: 5 };

/** Appends lines to a file; a full one steps aside, the oldest goes. Only its owner can read it. */
export function openRotatingFile(path: string, { maxBytes, kept }: Rotation = USUAL): (line: string) => void {
  return (line) => {
    if (sizeOf(path) + Buffer.byteLength(line) > maxBytes) stepAside(path, kept);
    appendFileSync(path, line, { mode: 0o600 });
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function stepAside(path: string, kept: number): void {
  const names = [path, ...Array.from({ length: kept }, (_, index) => `${path}.${index + 1}`)];
  rmSync(`${path}.${kept}`, { force: true });
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [from, to] = [names[at] ?? '', names[at + 1] ?? ''];
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, to);
  }
}
