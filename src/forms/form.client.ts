/** How long a second press of the same button is taken for a double click, in milliseconds. */
const DOUBLE_CLICK = 5000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  guardDoubleClick(form);
  preselect(form);
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

/**
 * A link may carry answers in its address: `…?municipality=ishim`. The server takes from there too what was not given,
 * so a choice of one's own, be it none, takes the answer out of the address.
 */
function preselect(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-prefilled]')) {
    const id = asked.get(select.name);
    if (select.value === '' && [...select.options].some(({ value }) => value === id)) select.value = id ?? '';
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      address.searchParams.delete(select.name);
      history.replaceState(history.state, '', address);
    });
  }
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio][data-prefilled]')];
  for (const radio of radios) {
    const isAnswered = radios.some(({ name, checked }) => name === radio.name && checked);
    if (!isAnswered && radio.value === asked.get(radio.name)) radio.checked = true;
  }
}
