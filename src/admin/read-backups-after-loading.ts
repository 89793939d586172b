interface BrowserStore {
  getItem(key: string): Promise<unknown>;
}

/**
 * Gives Decap an entry's backup only after the entry itself has loaded.
 *
 * Otherwise the loaded entry at once overwrites the restored text, and the text is lost (decap-cms#5055).
 */
export function readBackupsAfterLoading(store: BrowserStore, settled: () => Promise<void>): void {
  const read = store.getItem.bind(store);
  store.getItem = async (key) => {
    const value = await read(key);
    if (value && key.startsWith('backup.')) await settled();
    return value;
  };
}
