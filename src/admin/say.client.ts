/** Shows one line to the editor, in place of the former one; an empty one takes it away. */
export function say(words: string): void {
  const place = document.querySelector<HTMLElement>('[data-admin-message]');
  if (!place) return;
  place.textContent = words;
  place.hidden = words === '';
}
