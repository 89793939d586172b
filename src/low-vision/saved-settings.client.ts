import { STORAGE_KEY } from './storage-key.ts';

/** What the visitor chose, without the ordinary choices: `{ scheme: 'wb' }`. */
export type Settings = Readonly<Record<string, unknown>>;

/** Empty where nothing is kept, or the browser keeps nothing. */
export function loadSettings(): Settings {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** Without storage the settings live until the page is left. */
export function saveSettings(settings: Settings): void {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // Storage may be shut by the browser's settings.
  }
}

/** Calls back when another tab changed the settings, or Back brought a page that has not seen the change. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) onChange(loadSettings());
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onChange(loadSettings());
  });
}
