import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { digestCode, digestProgram } from '../../incremental/digest-program.ts';
import { readLedger } from '../../incremental/read-ledger.ts';
import type { settings } from '../../settings.ts';
import { type Bundle, keptBundle } from './kept-bundle.ts';

/** The script of the editor's page, by whom it talks to. */
const SCRIPTS = {
  gateway: fileURLToPath(new URL('../admin.client.ts', import.meta.url)),
  gitlab: fileURLToPath(new URL('../stock.client.ts', import.meta.url)),
};

/**
 * Bundles the editor's page apart from the site and keeps it between builds: nine tenths of the site's scripts are
 * Decap, and no edit changes them. Under `npm run dev` the page is served like any other.
 */
export function keepEditor({
  cacheFolder,
  base,
  editor: { kind },
}: Pick<typeof settings, 'base' | 'cacheFolder' | 'editor'>): AstroIntegration {
  let bundle: Promise<Bundle> | undefined;
  const make = async () => {
    const code = readLedger()?.code ?? (await digestCode('.'));
    const digest = digestProgram(code, { base, kind });
    return keptBundle({
      cache: join(cacheFolder, 'editor'),
      digest,
      entry: SCRIPTS[kind],
      backend: kind,
      base,
    });
  };
  const kept = () => {
    bundle ??= make();
    return bundle;
  };
  return {
    name: 'keep-editor',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const takeKept: Plugin = {
          name: 'take-kept-editor',
          applyToEnvironment: ({ name }) => name === 'client',
          resolveId: {
            filter: { id: /\/(?:admin|stock)\.client\.ts$/ },
            order: 'pre',
            handler: async () => ({ id: base + (await kept()).entry, external: 'absolute' }),
          },
        };
        if (command === 'build') updateConfig({ vite: { plugins: [takeKept] } });
      },
      'astro:build:done': async ({ dir }) => {
        const { folder } = await kept();
        await cp(join(folder, '_astro'), join(fileURLToPath(dir), '_astro'), { recursive: true });
      },
    },
  };
}
