/** The address of a page on this host, under the path that the site is built for: `/map/` or `/section/map/`. */
export function toPath(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.replace(/^\//, '');
}
