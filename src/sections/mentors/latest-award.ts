interface Award {
  readonly year: number;
  readonly nomination: string;
}

/** The award of the latest year; of several in one year, the one that stands first. */
export function latestAward<Item extends Award>(awards: readonly Item[]): Item | undefined {
  const latest = Math.max(...awards.map(({ year }) => year));
  return awards.find(({ year }) => year === latest);
}
