/** Addresses under the base that the form functions answer; all others are files of the built site. */
const ANSWERED = ['forms/', 'health'] as const;

/** @param base path of the site on its host, `/` or `/section/` */
export function isAnswered(path: string, base: string): boolean {
  return ANSWERED.some((start) =>
    start.endsWith('/') ? path.startsWith(base + start) : path === base + start,
  );
}

/** The same as patterns of hosts: `/forms/*`, `/health`. */
export function answeredPatterns(base: string): readonly string[] {
  return ANSWERED.map((start) => `${base}${start}${start.endsWith('/') ? '*' : ''}`);
}
