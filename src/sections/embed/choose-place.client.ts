const root = document.querySelector<HTMLElement>('[data-pieces]');
const choice = root?.querySelector('select');
const preview = root?.querySelector('iframe');

/** One place at a time: its preview and its codes. Without a script all stand one below the other, folded. */
function show(chosen: string): void {
  for (const codes of root?.querySelectorAll<HTMLDetailsElement>('details[data-place]') ?? []) {
    const { place, href = '', title = '' } = codes.dataset;
    const isChosen = place === chosen;
    codes.hidden = !isChosen;
    codes.open = isChosen;
    if (!isChosen || !preview || preview.title === title) continue;
    preview.title = title;
    preview.src = href;
  }
}

choice?.addEventListener('change', () => show(choice.value));
// A browser that goes back fills the field in again.
if (choice) show(choice.value);
