export interface Expected {
  /** Place in the order of the page. */
  readonly number: number;
  readonly element: string;
}

/**
 * Numbers everything that a visitor can act on, in the order of the page; of a radio group, any one is a stop.
 *
 * Runs in the page, so it takes nothing from outside itself.
 */
export function markStops(): Expected[] {
  const groups = new Set<string>();
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  document.querySelectorAll<HTMLElement>('*').forEach((element, number) => {
    element.dataset.stop = String(number);
  });
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [inert] *'))
    .filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio') || isFirst(element),
    )
    .map((element) => ({ number: Number(element.dataset.stop), element: element.outerHTML.slice(0, 120) }));

  /** Tab goes to the chosen one of a group, or to its first. */
  function isFirst(radio: HTMLInputElement): boolean {
    const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(radio.name)}"]:checked`);
    if (chosen) return chosen === radio;
    if (groups.has(radio.name)) return false;
    groups.add(radio.name);
    return true;
  }
}
