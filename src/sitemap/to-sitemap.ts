/** A sitemap (sitemaps.org, 0.9) of absolute addresses as they stand in HTML, already escaped. */
export function toSitemap(addresses: readonly string[]): string {
  const entries = [...addresses].sort().map((address) => `  <url><loc>${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}
