// Bundles the editor's page: node bundle-editor.ts FOLDER ENTRY BACKEND BASE. Into FOLDER come the files as visitors get
// them, and `entry`, the path of the first one. A process of its own: Decap takes 0.8 GB, and gives it back.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { assetName } from '../../photos/asset-name.ts';
import { decapInRussian } from '../decap-in-russian.ts';
import { adminAliases } from '../vite-aliases.mjs';

const [folder = '', entry = '', backend = '', base = ''] = process.argv.slice(2);
const names = '_astro/[name].[hash].js';

const made = await build({
  configFile: false,
  base,
  publicDir: false,
  logLevel: 'error',
  plugins: [decapInRussian()],
  resolve: { alias: adminAliases(backend), dedupe: ['react', 'react-dom'] },
  build: {
    outDir: folder,
    emptyOutDir: true,
    assetsDir: '_astro',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: entry,
      checks: { eval: false },
      output: { entryFileNames: names, chunkFileNames: names, assetFileNames: assetName },
    },
  },
});
const first =
  'output' in made ? made.output.find((file) => file.type === 'chunk' && file.isEntry) : undefined;
if (!first) throw new Error(`Vite made no file of ${entry}`);
await writeFile(join(folder, 'entry'), first.fileName);
