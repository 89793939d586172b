/** What a visitor reads on a page of the tiny site. */
export interface PageFacts {
  /** Which build the page is of. */
  readonly build: string;
  /** How often each entry has been written, by its path. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Addresses of the tiny site's pages; they all say the same. */
export const TINY_PAGES = ['/', '/practices/', '/news/'] as const;

const FILLER = '<p>Мастерская открыта по средам.</p>\n'.repeat(500);

/** A page that tells of its build where it begins and where it ends, and is too long for one packet. */
export function tinyPage({ build, numbers }: PageFacts): string {
  const items = [...numbers].map(([path, number]) => `<li data-path="${path}">${number}</li>`).join('');
  return `<!doctype html><html lang="ru" data-build="${build}"><ul>${items}</ul>${FILLER}<footer data-build="${build}"></footer></html>`;
}

/** @returns `undefined` when it is not a whole page of one build */
export function readTinyPage(page: string): PageFacts | undefined {
  const [, first, items = '', filler, last] =
    /^<!doctype html><html lang="ru" data-build="(\w+)"><ul>(.*?)<\/ul>(.*)<footer data-build="(\w+)"><\/footer><\/html>$/s.exec(
      page,
    ) ?? [];
  if (first === undefined || first !== last || filler !== FILLER) return undefined;
  const found = [...items.matchAll(/data-path="([^"]+)">(\d+)</g)];
  return { build: first, numbers: new Map(found.map(([, path = '', number]) => [path, Number(number)])) };
}
