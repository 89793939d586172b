import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { keepEditor } from './src/admin/bundle/keep-editor.ts';
import { decapInRussian } from './src/admin/decap-in-russian.ts';
import { adminAliases } from './src/admin/vite-aliases.mjs';
import { checkCampaigns } from './src/content-check/check-campaigns.ts';
import { checkContentFirst } from './src/content-check/check-content-first.ts';
import { forgetOldEntries } from './src/content-check/forget-old-entries.ts';
import { finishSite } from './src/finish/finish-site.ts';
import { reusePages } from './src/incremental/reuse-pages.ts';
import { markdown } from './src/markdown/markdown.ts';
import { assetName } from './src/photos/asset-name.ts';
import { settings } from './src/settings.ts';
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
    joinStyles(),
    react(),
    keepEditor(settings),
    finishSite(settings),
  ],
  vite: {
    plugins: [layerOrder(), decapInRussian()],
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { checks: { eval: false }, output: { assetFileNames: assetName } },
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
