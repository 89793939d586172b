import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** What writers of files are, with their libraries; read from the project's folder, where builds run. */
export function hashSources(pattern: string): string {
  const sources = [...globSync(pattern).sort(), 'package.json'].map((path) => readFileSync(path, 'utf8'));
  return createHash('sha256').update(sources.join('')).digest('hex');
}
