import { createHash } from 'node:crypto';

/**
 * Names a built file by its content: a picture's own name may tell whom it shows. Two letters stand for that name, so
 * that one picture in two places has the same two names in every build; they are too few to guess it by.
 *
 * @returns a pattern of Rolldown's `assetFileNames`
 */
export function assetName({ names: [name = ''] }: { readonly names: readonly string[] }): string {
  const letters = createHash('sha256').update(name).digest('base64url').slice(0, 2);
  return `_astro/[hash]${letters}[extname]`;
}
