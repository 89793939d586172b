/** Lets the links that lead to the panel open and close it, and keeps the focus where the visitor is. */
export function preparePanel(panel: HTMLElement, form: HTMLFormElement): { focusOpener(): void } {
  const openers = [...document.querySelectorAll<HTMLAnchorElement>(`a[href="#${panel.id}"]`)];
  let lastOpener = openers[0];

  const show = (isOpen: boolean) => {
    panel.toggleAttribute('data-is-open', isOpen);
    for (const opener of openers) opener.setAttribute('aria-expanded', String(isOpen));
  };
  const focusOpener = () => lastOpener?.focus();
  const open = () => {
    show(true);
    panel.querySelector<HTMLElement>('h2')?.focus();
  };
  const close = () => {
    show(false);
    focusOpener();
  };

  for (const opener of openers) {
    turnIntoButton(opener, panel.id, () => {
      lastOpener = opener;
      if (panel.hasAttribute('data-is-open')) close();
      else open();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  panel.toggleAttribute('data-is-ready', true);
  show(false);
  if (location.hash === `#${panel.id}`) open();
  return { focusOpener };
}

function turnIntoButton(link: HTMLAnchorElement, controls: string, press: () => void): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-controls', controls);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    press();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    press();
  });
}
