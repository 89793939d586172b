import type { Choice, Counts, Engine } from './engine.ts';
import { FACETS } from './facets.ts';

interface Sought {
  /** As Pagefind is asked. */
  readonly term: string;
  readonly choice: Choice;
}

/** For each facet, how many pages each of its values would lead to, the other facets staying as they are. */
export async function countChoices({ term, choice }: Sought, engine: Engine): Promise<Counts> {
  await engine.filters();
  const counts = await Promise.all(
    FACETS.map(async (name) => {
      const { [name]: _, ...others } = choice;
      const { filters } = await engine.search(term, { filters: others });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counts);
}
