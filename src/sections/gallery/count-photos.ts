import { countOf } from '../../text/plural.ts';

/** «3 снимка» */
export function countPhotos(count: number): string {
  return countOf(count, ['снимок', 'снимка', 'снимков']);
}
