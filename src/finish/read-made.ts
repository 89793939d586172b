import { readFileSync } from 'node:fs';
import { hashesOfInlineScripts } from '../handover/inline-scripts.ts';
import { picturesNamedIn } from '../photos/pictures-named-in.ts';
import { canonicalOf } from '../sitemap/canonical-of.ts';

/** What the finished files say together. */
export interface Made {
  /** Names of the built pictures that some page or data shows. */
  readonly pictures: ReadonlySet<string>;
  /** Of the scripts that stand in pages themselves, as a Content-Security-Policy names them. */
  readonly scriptHashes: readonly string[];
  /** Under which search engines list the pages. */
  readonly addresses: readonly string[];
}

/** Reads each built page and data file once: there are thousands, and several parts of the site are made of all. */
export function readMade(files: readonly string[]): Made {
  const pictures = new Set<string>();
  const scriptHashes = new Set<string>();
  const addresses: string[] = [];
  for (const file of files) {
    if (!/\.(?:html|json|xml)$/.test(file)) continue;
    // Byte by byte: what is looked for is ASCII, and Cyrillic texts take twice the memory and the time to decode.
    const text = readFileSync(file, 'latin1');
    for (const name of picturesNamedIn(text)) pictures.add(name);
    if (!file.endsWith('.html')) continue;
    for (const hash of hashesOfInlineScripts(text)) scriptHashes.add(hash);
    const address = canonicalOf(text);
    if (address !== undefined) addresses.push(address);
  }
  return { pictures, scriptHashes: [...scriptHashes].sort(), addresses };
}
