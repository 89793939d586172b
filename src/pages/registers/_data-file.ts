import type { DataFile } from '../../sections/registers/register-files.ts';
import { toPath } from '../../ui/to-path.ts';

/** What pages say of a file that the site makes: where it is and how much there is to load. */
export function dataFile(path: string, text: string): DataFile {
  return { href: toPath(path), bytes: new TextEncoder().encode(text).length };
}
