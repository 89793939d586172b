import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { adminAliases } from './src/admin/vite-aliases.mjs';
import { compressFiles } from './src/compression/compress-files.ts';
import { handOverToFunctions } from './src/handover/hand-over-to-functions.ts';
import { indexSite } from './src/search/index-site.ts';
import { settings } from './src/settings.ts';
import { writeSitemap } from './src/sitemap/write-sitemap.ts';
import { layerOrder } from './src/styles/layer-order.ts';

export default defineConfig({
  site: settings.url,
  base: settings.base,
  cacheDir: settings.cacheFolder,
  outDir: 'dist/site',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The Content-Security-Policy allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  integrations: [
    react(),
    handOverToFunctions(settings.mapTiles),
    indexSite(),
    writeSitemap(),
    compressFiles(),
  ],
  vite: {
    plugins: [layerOrder()],
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { checks: { eval: false } },
    },
    resolve: { alias: adminAliases, dedupe: ['react', 'react-dom'] },
  },
});
