/**
 * What `Cache-Control` says of a built file: names under `_astro/` carry a hash of their content; all else is asked
 * for anew, at the price of a 304.
 *
 * @param path from the site's folder, with `/` in front
 */
export function cacheRule(path: string): string {
  if (!path.startsWith('/_astro/')) return 'no-cache';
  return LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'private, max-age=86400';
}

/** A picture is no more shown when somebody's consent has ended: nobody in between may keep it for longer. */
const LASTING = /\.(?:js|css|woff2)$/;
