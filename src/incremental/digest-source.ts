import type { CollectionKey } from 'astro:content';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { entriesOf } from './entries-of.ts';
import { parseSourceKey } from './source-key.ts';

const NOTHING = 'nothing';

/** A digest of a source's state; an entry's own digest covers its file and its pictures. */
export async function digestSource(key: string): Promise<string> {
  const source = parseSourceKey(key);
  if ('file' in source) return digestFile(source.file);
  const entries = await entriesOf(source.collection as CollectionKey);
  if (source.id !== undefined) return String(entries.get(source.id)?.digest ?? NOTHING);
  return sha256([...entries].map(([id, { digest }]) => `${id} ${digest}\n`).join(''));
}

async function digestFile(path: string): Promise<string> {
  const content = await readFile(path).catch(() => undefined);
  return content ? sha256(content) : NOTHING;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
