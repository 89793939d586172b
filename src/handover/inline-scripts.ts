import { createHash } from 'node:crypto';

/**
 * Hashes of the scripts that stand in a built page itself, as a Content-Security-Policy names them: `sha256-…`.
 * Data blocks (JSON-LD) are no scripts.
 *
 * @param page its bytes, one to a character (latin1): the hash is of bytes
 */
export function hashesOfInlineScripts(page: string): string[] {
  return inlineScripts(page).map((script) => `sha256-${sha256(script)}`);
}

export function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('base64');
}
