import { keptTerritory } from './kept-territory.client.ts';

const FIELD = 'municipality';

const list = document.querySelector<HTMLSelectElement>(`select[name="${FIELD}"][data-prefilled]`);
const kept = keptTerritory();
const isNamed = new URLSearchParams(location.search).has(FIELD);
if (
  list &&
  kept &&
  !isNamed &&
  list.value === '' &&
  [...list.options].some(({ value }) => value === kept.id)
) {
  list.value = kept.id;
}
