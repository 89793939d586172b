import type { Plugin } from 'vite';

const ORDER = '@layer tokens,base,layout,parts,modes,print;';

/**
 * Puts the order of the cascade layers first in every built style sheet.
 *
 * A page loads several, and the first to name a layer decides where it stands: without this a page whose own
 * parts come before `site.css` would let the base win over them.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = ORDER + file.source;
        }
      },
    },
  };
}
