/** The canonical address under which search engines list a built page; one that asks to be left out has none. */
export function canonicalOf(page: string): string | undefined {
  if (page.includes('<meta name="robots" content="noindex">')) return undefined;
  return /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
}
