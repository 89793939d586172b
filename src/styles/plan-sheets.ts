/**
 * The style sheets that each page links when those that follow each other are joined. The sheet that most pages have
 * stays by itself, and no rule changes its place in the cascade.
 *
 * @param pages names of the sheets of each page, in the order of the cascade
 * @param join makes one sheet of several and names it; asked once for the same ones
 */
export function planSheets(
  pages: readonly (readonly string[])[],
  join: (sheets: readonly string[]) => string,
): string[][] {
  const shared = mostLinked(pages);
  const made = new Map<string, string>();
  const joinOnce = (run: readonly string[]) => {
    const key = run.join('\n');
    const name = made.get(key) ?? join(run);
    made.set(key, name);
    return name;
  };
  return pages.map((sheets) =>
    runsOf(sheets, shared).map((run) => (run.length > 1 ? joinOnce(run) : (run[0] ?? ''))),
  );
}

function mostLinked(pages: readonly (readonly string[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const sheet of pages.flat()) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Stretches before and after the shared sheet, and that sheet between them. */
function runsOf(sheets: readonly string[], shared: string | undefined): string[][] {
  const place = shared === undefined ? -1 : sheets.indexOf(shared);
  const runs =
    place === -1
      ? [[...sheets]]
      : [sheets.slice(0, place), sheets.slice(place, place + 1), sheets.slice(place + 1)];
  return runs.filter((run) => run.length > 0);
}
