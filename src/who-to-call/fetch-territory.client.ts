import type { Territory } from './territory.ts';

/** One municipality out of the file of all of them; nothing when it is no more, or the network fails. */
export async function fetchTerritory(url: string, id: string): Promise<Territory | undefined> {
  try {
    const response = await fetch(url);
    const all: readonly Territory[] = await response.json();
    return all.find((territory) => territory.id === id);
  } catch {
    return undefined;
  }
}
