import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { settings } from '../settings.ts';
import { PLAYER_ORIGINS } from '../ui/video/find-video-frame.ts';
import { hashInlineScripts } from './inline-scripts.ts';

/**
 * Moves what the build makes for the functions (`src/pages/functions/`: the page shell and the site's facts)
 * out of the public files, from `dist/site/functions` to `dist/functions`, and adds what the server's
 * Content-Security-Policy must name: the hashes of inline scripts, where the map's tiles come from, whose players
 * a page may show, and which server the editor's page talks to when it is not this one.
 */
export function handOverToFunctions({
  mapTiles,
  editor,
}: Pick<typeof settings, 'mapTiles' | 'editor'>): AstroIntegration {
  return {
    name: 'hand-over-to-functions',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const policy = {
          scriptHashes: await hashInlineScripts(fileURLToPath(dir)),
          mapTilesOrigin: mapTiles && originOf(mapTiles.url),
          playerOrigins: PLAYER_ORIGINS,
          editorOrigin: editor.kind === 'gitlab' ? editor.server : undefined,
        };
        const target = new URL('../functions/', dir);
        await rm(target, { recursive: true, force: true });
        await rename(new URL('functions/', dir), target);
        await writeFile(new URL('policy.json', target), JSON.stringify(policy));
      },
    },
  };
}

/** `{s}` in an address of tiles stands for any of their hosts. */
function originOf(url: string): string {
  return new URL(url).origin.replace('{s}.', '*.');
}
