const panel = document.querySelector<HTMLElement>('[data-search]');
const form = panel?.querySelector('form');
if (panel && form) waitForVisitor(panel, form);

/** Who only passes by loads nothing; who has touched the field, or comes with a question, gets the search. */
function waitForVisitor(panel: HTMLElement, form: HTMLFormElement): void {
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= load(panel).catch((cause) => {
      started = undefined;
      throw cause;
    });
    return started;
  };
  const prepare = () => start().catch(() => {}); // asked for anew on «Найти»
  panel.addEventListener('focusin', prepare);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The list of sections is the answer of a site whose search does not come.
    start().catch(() => form.submit());
  });
  if (new URLSearchParams(location.search).has('q') || panel.contains(document.activeElement)) void prepare();
}

async function load(panel: HTMLElement): Promise<void> {
  const { startSearch } = await import('./start-search.client.ts');
  startSearch(panel);
}
