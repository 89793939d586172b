import { MUNICIPALITY } from './questions/municipality.ts';

/** How long a second press of the same button is taken for a double click, in milliseconds. */
const DOUBLE_CLICK = 5000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  guardDoubleClick(form);
  preselectMunicipality(form);
}
document.querySelector<HTMLElement>('[data-problems]')?.focus();

function guardDoubleClick(form: HTMLFormElement): void {
  let submittedAt = Number.NEGATIVE_INFINITY;
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - submittedAt < DOUBLE_CLICK) return event.preventDefault();
    submittedAt = event.timeStamp;
  });
  // A page that Back brings out of the browser's cache may be sent again at once.
  window.addEventListener('pageshow', () => {
    submittedAt = Number.NEGATIVE_INFINITY;
  });
}

function preselectMunicipality(form: HTMLFormElement): void {
  const select = form.elements.namedItem(MUNICIPALITY);
  const asked = new URLSearchParams(location.search).get(MUNICIPALITY);
  if (!(select instanceof HTMLSelectElement) || select.value !== '' || !asked) return;
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
}
