/** Where the device keeps that its owner switched the search key off (WCAG 2.1.4). */
const PLACE = 'search-key';

/** Whether the key `/` leads to the search on this device. */
export function isSearchKeyOn(storage: Storage): boolean {
  return storage.getItem(PLACE) !== 'off';
}

export function keepSearchKey(storage: Storage, isOn: boolean): void {
  if (isOn) storage.removeItem(PLACE);
  else storage.setItem(PLACE, 'off');
}
