import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Assets {
  /** Texts of the scripts that load with the page, those in the page itself included. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a built page loads by itself; what a script fetches later, on a click, is not counted. */
export function assetsOf(site: string, file: string): Assets {
  const html = readFileSync(join(site, file), 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
  const linked = matchesOf(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const styles = matchesOf(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  return {
    scripts: [...inline, ...withImports(site, linked)],
    styles: styles.map((path) => readFileSync(join(site, path), 'utf8')),
  };
}

export function gzipSize(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

/** Scripts with all that they import at once; `import(…)` waits for the visitor. */
function withImports(site: string, paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const queue = [...paths];
  for (const path of queue) {
    if (seen.has(path)) continue;
    const text = readFileSync(join(site, path), 'utf8');
    seen.set(path, text);
    const imports = matchesOf(text, /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
    queue.push(...imports.map((target) => join(dirname(path), target)));
  }
  return [...seen.values()];
}

function matchesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, match]) => match ?? []);
}
