import { foundMessage } from './found-message.ts';
import { matchesPlace } from './match-place.ts';

for (const finder of document.querySelectorAll<HTMLElement>('[data-find-municipality]')) startFinder(finder);

function startFinder(finder: HTMLElement): void {
  const box = finder.querySelector<HTMLElement>('[data-find-box]');
  const input = finder.querySelector('input');
  const message = finder.querySelector('[data-found]');
  if (!box || !input || !message) return;

  const items = [...finder.querySelectorAll<HTMLElement>('[data-names]')];
  const filter = () => {
    for (const item of items) item.hidden = !matchesPlace(input.value, item.dataset.names?.split('|') ?? []);
    const count = items.filter(({ hidden, dataset }) => !hidden && dataset.fit !== 'no').length;
    message.textContent = input.value.trim() ? foundMessage(count) : '';
  };

  input.addEventListener('input', filter);
  finder.closest('[data-municipality-map]')?.addEventListener('places-chosen', filter);
  // A browser that comes back to the page puts the typed text back without an event.
  if (input.value) filter();
}
