import { isSearchKeyOn, keepSearchKey } from '../ui/search-key.ts';

for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-key]')) startSwitch(box);

/** A browser that keeps nothing has no key to switch off. */
function startSwitch(box: HTMLInputElement): void {
  try {
    const storage = localStorage;
    box.checked = isSearchKeyOn(storage);
    box.addEventListener('change', () => keepSearchKey(storage, box.checked));
  } catch {
    box.closest('p')?.remove();
  }
}
