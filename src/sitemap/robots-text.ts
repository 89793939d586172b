interface Standing {
  /** Whether search engines are welcome: on a production site only, so that no draft gets into an index. */
  readonly isOpen: boolean;
  readonly home: URL;
}

/**
 * What `robots.txt` says.
 *
 * Engines read that file at the root of a host alone. Where the site is a section of another one, these lines belong
 * into the host's own file, so they carry the section's path.
 */
export function robotsText({ isOpen, home }: Standing): string {
  if (!isOpen) return 'User-agent: *\nDisallow: /\n';
  const closed = ['admin/', 'api/', 'forms/'].map((path) => `Disallow: ${new URL(path, home).pathname}\n`);
  return `User-agent: *\n${closed.join('')}\nSitemap: ${new URL('sitemap.xml', home).href}\n`;
}
