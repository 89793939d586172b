import { type Zippable, zipSync } from 'fflate';

/** Files in one archive, the same bytes for the same files. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const parts: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: levelFor(name), mtime: MOMENT }]]),
  );
  return new Uint8Array(zipSync(parts));
}

/** Pictures, papers and archives are pressed already. */
function levelFor(name: string): 0 | 9 {
  return /\.(?:png|webp|jpe?g|pdf|docx|zip)$/.test(name) ? 0 : 9;
}

/** The format knows no days before 1980. */
const MOMENT = new Date(1980, 0, 2);
