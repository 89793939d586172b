import type { settings } from '../settings.ts';
import { PLAYER_ORIGINS } from '../ui/video/find-video-frame.ts';

/**
 * What the server's Content-Security-Policy must name: the hashes of inline scripts, where the map's tiles come from,
 * whose players a page may show, and which server the editor's page talks to when it is not this one.
 */
export function policyOf(
  scriptHashes: readonly string[],
  { mapTiles, editor }: Pick<typeof settings, 'mapTiles' | 'editor'>,
) {
  return {
    scriptHashes,
    mapTilesOrigin: mapTiles && originOf(mapTiles.url),
    playerOrigins: PLAYER_ORIGINS,
    editorOrigin: editor.kind === 'gitlab' ? editor.server : undefined,
  };
}

/** `{s}` in an address of tiles stands for any of their hosts. */
function originOf(url: string): string {
  return new URL(url).origin.replace('{s}.', '*.');
}
