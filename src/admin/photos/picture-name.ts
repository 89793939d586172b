import { entrySlug } from '../../model/entry-slug.ts';

const LONGEST = 40;

/**
 * A name for a new picture that no other in the folder is likely to have: `otkrytaya-masterskaya-k3f9x2`.
 *
 * @param random from 0 to 1, one for each picture
 */
export function pictureName(title: string, random: number): string {
  const start = entrySlug(title).slice(0, LONGEST).replace(/-$/, '') || 'snimok';
  return `${start}-${Math.floor(random * 36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
}
