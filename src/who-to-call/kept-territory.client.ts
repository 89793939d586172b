import { STORAGE_KEY } from './storage-key.ts';

export interface KeptTerritory {
  readonly id: string;
  readonly name: string;
}

/** Nothing where nothing is kept, or the browser keeps nothing. */
export function keptTerritory(): KeptTerritory | undefined {
  try {
    const { id, name } = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') ?? {};
    const isWhole = typeof id === 'string' && typeof name === 'string' && /^[a-z\d-]+$/.test(id);
    return isWhole ? { id, name } : undefined;
  } catch {
    return undefined;
  }
}

/** Says whether the browser keeps the choice. */
export function keepTerritory({ id, name }: KeptTerritory): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ id, name }));
    return true;
  } catch {
    return false;
  }
}

export function forgetTerritory(): void {
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // What shuts the storage has kept nothing either.
  }
}

/** Calls back when this page, another tab or a page that Back brought must show another choice. */
export function watchTerritory(onChange: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) onChange();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onChange();
  });
  addEventListener(CHANGED, onChange);
}

/** Tells every part of this page that the choice is another one. */
export function tellTerritoryChanged(): void {
  dispatchEvent(new Event(CHANGED));
}

const CHANGED = 'territory-changed';
