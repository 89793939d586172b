/** Where Decap remembers what stands beside the form, and its word for nothing. */
const BESIDE = 'cms.right-pane';
const NOTHING = 'none';

/**
 * Opens an entry without its preview where both do not fit side by side, each at its least 400 px; the button with the
 * eye shows it.
 */
export function showFormFirst(): void {
  if (!matchMedia('(width < 60rem)').matches) return;
  localStorage.setItem(BESIDE, localStorage.getItem(BESIDE) ?? NOTHING);
}
