const button = document.querySelector<HTMLButtonElement>('[data-menu]');
if (button) foldSections(button);

/** On a narrow screen the button opens and folds the list of sections; Escape folds it too. */
function foldSections(button: HTMLButtonElement): void {
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  const show = (open: boolean) => button.setAttribute('aria-expanded', String(open));
  button.addEventListener('click', () => show(!isOpen()));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    show(false);
    button.focus();
  });
}
