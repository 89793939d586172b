import { toPath } from '../../ui/to-path.ts';
import type { PressFile } from './_drawings.ts';

/** A file of the press page as links name it. */
export function linkTo({ name, bytes }: PressFile): { readonly href: string; readonly bytes: number } {
  return { href: toPath(`/press/${name}`), bytes: bytes.length };
}
