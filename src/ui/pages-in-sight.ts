/**
 * The pages that a visitor sees links to: the first, the last, the current one and its neighbours, `'gap'` for
 * what is left out. A gap of one page shows that page: it takes no more room.
 */
export function pagesInSight(current: number, last: number): readonly (number | 'gap')[] {
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 1,
  );
  return shown.flatMap((page, index) => {
    const missing = page - (shown[index - 1] ?? 0) - 1;
    if (missing === 0) return [page];
    return missing === 1 ? [page - 1, page] : ['gap' as const, page];
  });
}
