/**
 * The type of a feed by its address; `undefined` for all other files. Servers know files by their endings alone, and
 * take a feed for any XML or JSON.
 *
 * @param path path of the request, with the base
 */
export function feedType(path: string, base: string): string | undefined {
  if (!path.startsWith(`${base}feeds/`)) return undefined;
  if (path.endsWith('.xml')) return 'application/rss+xml;charset=utf-8';
  if (path.endsWith('.atom')) return 'application/atom+xml;charset=utf-8';
  if (path.endsWith('.json')) return 'application/feed+json;charset=utf-8';
  return undefined;
}
