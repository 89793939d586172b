export interface Stop {
  readonly number: number;
  /** Why a visitor would not see where the focus is. */
  readonly fault?: string;
}

/**
 * The element that has the focus, and what is wrong with how it shows. `undefined` when the focus left the page.
 *
 * Runs in the page, so it takes nothing from outside itself.
 */
export function readStop(): Stop | undefined {
  const focused = document.activeElement as HTMLElement | SVGElement | null;
  if (!focused || focused === document.body || focused === document.documentElement) return undefined;
  const number = Number(focused.dataset.stop);
  const name = (focused.cloneNode() as Element).outerHTML.replace(/ data-stop="\d+"/, '').slice(0, 120);
  if (!isUnobscured()) return { number, fault: `out of sight: ${name}` };

  if (focused.dataset.isChecked) return { number };
  focused.dataset.isChecked = 'yes';
  const withFocus = ringOf();
  focused.blur();
  const without = ringOf();
  focused.focus({ preventScroll: true });
  return withFocus === without ? { number, fault: `no visible focus: ${name}` } : { number };

  /** Some point of the element, or of the label that stands for it, is on the screen and on top. */
  function isUnobscured(): boolean {
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
    return [focused, label].some(
      (element) => element && [...element.getClientRects()].some((box) => isOnTop(box, label)),
    );
  }

  function isOnTop({ left, top, width, height }: DOMRect, label: Element | undefined): boolean {
    const shares = [0.5, 0.1, 0.9];
    // Chromium scrolls a tall text area only as far as its caret needs.
    const points = shares.flatMap((down) => shares.map((along) => ({ down, along })));
    return points.some(({ down, along }) => {
      const hit = document.elementFromPoint(left + width * along, top + height * down);
      return (
        hit !== null &&
        [focused, label].some((element) => element?.contains(hit) || hit.contains(element ?? null))
      );
    });
  }

  /** Everything that can draw a ring round the focus: on the element, in it, or on what holds it. */
  function ringOf(): string {
    const inside = [...(focused?.querySelectorAll('*') ?? [])].slice(0, 12);
    const around = [
      focused?.parentElement,
      focused?.closest('label, li, fieldset'),
      focused?.nextElementSibling,
    ];
    return [focused, ...inside, ...around]
      .filter((element) => element !== null && element !== undefined)
      .map((element) => {
        const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth, borderColor } =
          getComputedStyle(element);
        const outline = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? '' : outlineWidth;
        return [outline, boxShadow, stroke, strokeWidth, borderColor].join(' ');
      })
      .join('|');
  }
}
