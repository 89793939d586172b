/** The canonical address that a built page names, if it names one. */
export function canonicalOf(page: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
}
