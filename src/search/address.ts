import type { Choice } from './engine.ts';
import { FACETS } from './facets.ts';

/** What is asked of the search, as its page's address keeps it. */
export interface Question {
  readonly query: string;
  readonly choice: Choice;
}

export function readAddress(search: string): Question {
  const parameters = new URLSearchParams(search);
  const choice = FACETS.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: parameters.get('q') ?? '', choice: Object.fromEntries(choice) };
}

/** The part of the address after the path, with its question mark; empty when nothing is asked. */
export function writeAddress({ query, choice }: Question): string {
  const parameters = new URLSearchParams(query ? { q: query, ...choice } : {});
  return parameters.size > 0 ? `?${parameters}` : '';
}
