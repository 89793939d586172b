import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Hashes of all scripts that stand in the built pages themselves, as a Content-Security-Policy names them:
 * `sha256-…`. Data blocks (JSON-LD) are no scripts.
 *
 * @param folder absolute path of the built site
 */
export async function hashInlineScripts(folder: string): Promise<string[]> {
  const hashes = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const page = await readFile(join(folder, file), 'utf8');
    for (const script of inlineScripts(page)) hashes.add(`sha256-${sha256(script)}`);
  }
  return [...hashes].sort();
}

export function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
