import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_IN = fileURLToPath(new URL('content-with-reads.ts', import.meta.url));
const OWN_ROOM = fileURLToPath(new URL('.', import.meta.url));
/** Declares the collections and reads none. */
const DECLARATIONS = fileURLToPath(new URL('../entries/to-astro.ts', import.meta.url));
const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Gives pages, where they ask for `astro:content`, the same with every read noted: no author has to think of it. */
export function contentOfPages(): Plugin {
  return {
    name: 'content-of-pages',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^astro:content$/ },
      order: 'pre',
      handler: (_, importer = '') => (isPage(importer) ? STAND_IN : undefined),
    },
  };
}

function isPage(importer: string): boolean {
  return importer.startsWith(SOURCES) && !importer.startsWith(OWN_ROOM) && !importer.startsWith(DECLARATIONS);
}
