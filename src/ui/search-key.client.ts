import { isSearchKeyOn } from './search-key.ts';

document.addEventListener('keydown', (event) => {
  // The Russian layout has a full stop on the key itself, and the stroke elsewhere.
  const isKey = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
  if (!isKey || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
  if (!isOn()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('#query');
  if (field) field.focus();
  else document.querySelector<HTMLElement>('[data-search-link]')?.click();
});

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}

function isOn(): boolean {
  try {
    return isSearchKeyOn(localStorage);
  } catch {
    // A browser that keeps nothing could not keep «off» either.
    return false;
  }
}
