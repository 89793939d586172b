import { createHash } from 'node:crypto';
import type { Repository } from '../git/repository.ts';
import type { Draft } from './draft.ts';

/**
 * What an editor has read of a draft: the version of its text, and after a dot that of the pictures it brings, where
 * there are any.
 */
export async function draftVersion(
  repository: Repository,
  { tip, path, files }: Pick<Draft, 'tip' | 'path' | 'files'>,
): Promise<string> {
  const text = (await repository.find(tip, path))?.id ?? '';
  const pictures = files.filter((file) => file.path !== path);
  if (pictures.length === 0) return text;
  const lines = pictures.map((file) => `${file.path} ${file.id}\n`);
  return `${text}.${createHash('sha1').update(lines.join('')).digest('hex')}`;
}

/** The part of a version that tells of the text alone: what remains when the draft has been published. */
export function textVersion(version: string | null): string | null {
  return version?.split('.')[0] ?? null;
}
