import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { decapInRussian } from './src/admin/decap-in-russian.ts';
import { adminAliases } from './src/admin/vite-aliases.mjs';
import { compressFiles } from './src/compression/compress-files.ts';
import { checkCampaigns } from './src/content-check/check-campaigns.ts';
import { checkContentFirst } from './src/content-check/check-content-first.ts';
import { forgetOldEntries } from './src/content-check/forget-old-entries.ts';
import { handOverToFunctions } from './src/handover/hand-over-to-functions.ts';
import { reusePages } from './src/incremental/reuse-pages.ts';
import { markdown } from './src/markdown/markdown.ts';
import { dropUnlinkedPictures } from './src/photos/drop-unlinked-pictures.ts';
import { indexSite } from './src/search/index-site.ts';
import { settings } from './src/settings.ts';
import { writeSitemap } from './src/sitemap/write-sitemap.ts';
import { joinStyles } from './src/styles/join-styles.ts';
import { layerOrder } from './src/styles/layer-order.ts';

export default defineConfig({
  site: settings.url,
  base: settings.base,
  cacheDir: settings.cacheFolder,
  outDir: 'dist/site',
  trailingSlash: 'always',
  markdown: { processor: markdown },
  devToolbar: { enabled: false },
  // The default effort takes seven times as long for files a tenth smaller.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  // The Content-Security-Policy allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  integrations: [
    forgetOldEntries(settings),
    reusePages(settings),
    checkContentFirst(settings),
    checkCampaigns(settings),
    dropUnlinkedPictures(),
    joinStyles(),
    react(),
    handOverToFunctions(settings),
    indexSite(),
    writeSitemap(),
    ...(settings.isCompressed ? [compressFiles(settings.cacheFolder)] : []),
  ],
  vite: {
    plugins: [layerOrder(), decapInRussian()],
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      // A picture's own name may tell whom it shows.
      rolldownOptions: { checks: { eval: false }, output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    // The scripts that keep a visitor's territory are four small ones: each file costs a phone a round trip.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'territory', test: /\/src\/who-to-call\//, minShareCount: 2 }],
              },
            },
          },
        },
      },
    },
    resolve: { alias: adminAliases(settings.editor.kind), dedupe: ['react', 'react-dom'] },
  },
});
