import { choiceMessage } from './choice-message.ts';
import { fitsChoice, type MapChoice, mapQuery, readMapChoice } from './map-choice.ts';
import type { Offer } from './offers.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-municipality-map]')) offerChoice(root);

function offerChoice(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-map-choice]');
  const status = form?.querySelector('[data-choice-status]');
  const parts = form?.closest<HTMLElement>('[data-map-parts]');
  if (!form || !status || !parts) return;

  /** An address may name what no municipality has now, and what therefore cannot be unticked. */
  const addressed = (): MapChoice => {
    const { offers, view } = readMapChoice(location.search);
    return { offers: offers.filter((offer) => form.elements.namedItem(offer)), view };
  };
  let choice = addressed();
  const show = () => {
    tick(form, choice, usualView(parts));
    markPlaces(root, choice.offers);
    const places = [...root.querySelectorAll<HTMLElement>('[data-names]')];
    const message = choiceMessage(places.filter(({ dataset }) => dataset.fit !== 'no').length, places.length);
    if (status.textContent !== message) status.textContent = message;
    root.dispatchEvent(new Event('places-chosen'));
  };
  const choose = (next: MapChoice) => {
    choice = next;
    history.pushState(null, '', `${location.pathname}${mapQuery(choice)}`);
    show();
  };

  form.addEventListener('change', ({ target }) => {
    const isView = target instanceof HTMLInputElement && target.name === 'view';
    const chosen = chosenIn(form);
    choose({ offers: chosen.offers, view: isView ? chosen.view : choice.view });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ ...choice, offers: [] });
    form.querySelector<HTMLElement>('[data-offer]')?.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    root.querySelector<HTMLElement>('[data-places]')?.focus();
  });
  addEventListener('popstate', () => {
    choice = addressed();
    show();
  });
  root.addEventListener('map-opened', () => markPlaces(root, choice.offers));
  // A wide page shows the map by itself, a narrow one the scheme: the switch says which, until the visitor chooses.
  new ResizeObserver(() => tick(form, choice, usualView(parts))).observe(parts);
  show();
}

function chosenIn(form: HTMLFormElement): MapChoice {
  const data = new FormData(form);
  return readMapChoice(String(new URLSearchParams([...data].map(([name, value]) => [name, String(value)]))));
}

function tick(form: HTMLFormElement, { offers, view }: MapChoice, usual: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-offer]')) {
    input.checked = offers.includes(input.name as Offer);
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-view]')) {
    input.checked = input.value === (view ?? usual);
  }
}

function usualView(parts: HTMLElement): string {
  return getComputedStyle(parts).getPropertyValue('--usual-view').trim();
}

const SPOKEN_MARK = ', подходит';

/** For browsers without `:has()`, and for the ear: a name that stands in `aria-label` hides the mark beside it. */
function markPlaces(root: HTMLElement, chosen: readonly Offer[]): void {
  for (const place of root.querySelectorAll<HTMLElement | SVGElement>('[data-offers]')) {
    const isFit = fitsChoice(place.dataset.offers ?? '', chosen);
    if (chosen.length === 0) delete place.dataset.fit;
    else place.dataset.fit = isFit ? 'yes' : 'no';
    const name = place.getAttribute('aria-label')?.replace(SPOKEN_MARK, '');
    if (name) place.setAttribute('aria-label', chosen.length > 0 && isFit ? name + SPOKEN_MARK : name);
  }
}
