/** Of an XLSX file (ECMA-376). */
const MAXIMUM = 31;

/** Names of sheets that Excel takes: short, without its forbidden signs, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = firstFree(cleanName(title), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function cleanName(title: string): string {
  const clean = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  return clean === '' ? 'Форма' : clean;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const candidate = `${name.slice(0, MAXIMUM - end.length).trimEnd()}${end}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
