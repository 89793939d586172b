import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFaces } from '../../../src/styles/fonts/read-faces.ts';
import { builtSite, publicPaths } from './built-site.ts';

const drawn = new Set(
  readFaces(readFileSync('src/styles/fonts.css', 'utf8')).flatMap(({ characters }) => [...characters]),
);

test('every letter and digit of the pages is drawn by the site’s own typeface', () => {
  const strange = publicPaths().flatMap((path) => {
    const signs = new Set(textOf(readFileSync(join(builtSite(), path, 'index.html'), 'utf8')));
    return [...signs]
      .filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign) && !drawn.has(sign.codePointAt(0) ?? 0))
      .map((sign) => `${path} ${sign}`);
  });
  expect(strange).toEqual([]);
});

/** The text of a page with its character references as they stand: those are drawn as markup has them. */
function textOf(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
}
